/** Tests ask for words of every language, and read old fonts, at once; tests/text/spoken and tests/reading/oldFontsFetched ask what is fetched when. */

import { decodeOldFonts } from "../src/reading/oldFontDecoders";
import { readOldFontsWith } from "../src/reading/oldFonts";
import { englishWords } from "../src/text/english";
import { keepWords } from "../src/text/spoken";

keepWords("en", englishWords);
readOldFontsWith(decodeOldFonts);
