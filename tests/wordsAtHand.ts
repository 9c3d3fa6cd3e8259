/** Tests ask for words of every language at once; tests/text/spoken asks what is fetched when. */

import { englishWords } from "../src/text/english";
import { keepWords } from "../src/text/spoken";

keepWords("en", englishWords);
