/**
 * Names of communes' own work and of the world's development goals, written before they were read, in four lists, each after the words had grown by the one before.
 * Of those that want less 54 of 151, 60 of 116, 32 of 60 and 15 of 40 were read the other way in silence; of the 150 that want more, five. These are the ones that are read now.
 */

import { proposeDirection } from "../../src/judging/line/direction";

const LESS = `
  Out-of-school children
  Open defecation
  Deforestation
  Soil erosion
  Desertification
  Overcrowding in homes
  Slum population
  Food insecurity
  Anaemia in women
  Tuberculosis incidence
  Adolescent birth rate
  Tobacco use
  Gender pay gap
  Informal employment
  Water stress
  Species threatened with extinction
  Illegal fishing
  Intentional homicides
  Unsentenced detainees
  Non-revenue water
  Delayed transfers of care
  Persistent absentees
  Benefit overpayments
  Tỷ lệ trẻ em ngoài nhà trường
  Khoảng cách giàu nghèo
  Tỷ lệ lao động phi chính thức
  Lao động trẻ em
  Bạo lực trẻ em
  Số người sử dụng rượu bia
  Số điểm ngập úng
  Tỷ lệ người không biết chữ
  Số thuê bao SIM rác
  Tỷ lệ vắng họp
  Tỷ lệ phụ thuộc
  Tỷ lệ hộ có nhà tạm
  Tỷ lệ đường đất
  Số hộ bị cô lập khi mưa lũ
  Số km đường bị hư hỏng
  Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi
  Số trẻ em bị bỏ rơi
  Số cặp vợ chồng vô sinh
  Tỷ lệ nạo phá thai
  Tỷ lệ sinh mổ
  Số ca tai nạn lao động
  Số vụ bạo lực học đường
  Số vụ đốt nương trái phép
  Tỷ lệ tử vong do đuối nước
  Tỷ lệ nhà thiếu kiên cố
  Tỷ lệ thanh niên không có việc làm, không đi học
  Số người nghèo về thông tin
  Số ngày học sinh nghỉ học
  Số tiết dạy bị bỏ trống
  Số giáo viên thiếu so với định mức
  Tỷ lệ đại biểu vắng họp
  Tỷ lệ công chức đi muộn
  Số văn bản ban hành chậm
  Số văn bản có sai sót
  Tỷ lệ chênh lệch giàu nghèo
  Chênh lệch thu nhập giữa thành thị và nông thôn
  Mức độ phụ thuộc ngân sách cấp trên
  Số hộ còn tập quán thả rông gia súc
  Số điểm nhóm tôn giáo trái phép
  Số người xuất cảnh trái phép
  Số vụ vận chuyển hàng lậu
  Số vụ buôn bán người
  Số vụ tự tử
  Số ca ngộ độc nấm
  Số xã chưa có bác sĩ
  Số cơ sở gây ô nhiễm
  Lượng thuốc bảo vệ thực vật sử dụng
  Lượng phân bón hóa học sử dụng
  Lượng rác thải nhựa
  Số điểm tập kết rác tự phát
  Tỷ lệ nước thải chưa qua xử lý
  Số dự án chậm tiến độ
  Số dự án treo
  Số dự án phải điều chỉnh vốn
  Số lượt gia hạn hợp đồng
  Số kiến nghị kiểm toán chưa thực hiện
  Số bản án chưa thi hành
  Số việc thi hành án tồn
  Tỷ lệ án bị hủy, sửa
  Số vụ oan sai
  Số tin báo quá hạn
  Số doanh nghiệp giải thể
  Số doanh nghiệp phá sản
  Số doanh nghiệp tạm ngừng hoạt động
  Số hợp tác xã yếu kém
  Số hợp tác xã ngừng hoạt động
  Số chợ không hoạt động
  Số công trình nước không hoạt động
  Tỷ lệ công trình xuống cấp
  Số lao động bị nợ lương
  Số cuộc đình công
  Tỷ lệ rút bảo hiểm xã hội một lần
  Số người trốn nghĩa vụ quân sự
  Số quân nhân đào ngũ
  Số đảng viên bỏ sinh hoạt
  Số chi bộ yếu kém
  Số thôn trắng đảng viên
  Số chi bộ sinh hoạt ghép
  Domestic burglary rate
  Children living in poverty
  Food poisoning cases
  Noise complaints
  Households without internet
  Households using unsafe water
  Rate of school failure
  Grade repetition rate
  Stillbirths
  Caesarean rate
  Preterm births
  Domestic violence reports
  Land degradation
  Illegal dumping
  Invasive species
  Plastic bags used
  Traffic congestion hours
  Average commute time
  Abandoned vehicles
  Stray dogs
  Dog bites
  Business closures
  Bankruptcies
  Tax evasion
  Debt to revenue ratio
  Dependency ratio
  Unfinished projects
  Contract overruns
  Budget overruns
  Errors in payments
  Litigation cases
  Emergency admissions
  Hospital-acquired infections
  Waiting list
  Energy used per m2
  Water use per person
  Số hộ tái định cư chưa ổn định
  Số hộ sống ven sông có nguy cơ sạt lở
  Số hộ vay nặng lãi
  Số người nhiễm HIV mới
  Số ca sởi
  Số ca bạch hầu
  Tỷ lệ bà mẹ tử vong
  Tỷ lệ trẻ sinh non
  Số trẻ chưa tiêm đủ mũi
  Số lớp ghép
  Số điểm trường lẻ
  Tỷ lệ học sinh học lực yếu
  Số học sinh đánh nhau
  Tỷ lệ học sinh vi phạm giao thông
  Số xe quá tải bị phát hiện
  Số vụ đua xe
  Số phương tiện quá niên hạn
  Số bè nuôi ngoài quy hoạch
  Diện tích nhiễm mặn
  Số km kênh mương sạt trượt
  Tỷ lệ hộ chăn nuôi gây mùi
  Số công trình không phép
  Số vụ xây dựng trái phép
  Số trường hợp lấn chiếm vỉa hè
  Số điểm mất sóng
  Thời gian chờ khám bệnh
  Tỷ lệ bệnh nhân bỏ điều trị
  Số lượt phản ánh của người dân
  Số phản ánh chưa trả lời
  Số hồ sơ trả lại
  Số lần xin lỗi dân
  Số ngày chờ cấp sổ đỏ
  Số cán bộ xin thôi việc
  Số viên chức nghỉ việc
  Tỷ lệ công chức không hoàn thành nhiệm vụ
  Số tổ chức đảng bị thi hành kỷ luật
  Số đảng viên bị khai trừ
  Số vụ khiếu nại tồn đọng kéo dài
  Số vụ án dân sự thụ lý
  Số vụ việc hòa giải không thành
  Số người vượt biên
  Số bị can trốn truy nã
  Số quán karaoke không đủ điều kiện
  Số vụ nổ
  Số người mất tích do mưa lũ
  Số hộ phải sơ tán
  Tổng mức thiệt hại
  Nợ phải trả
  Số hộ sử dụng giếng khoan
  Số hộ đốt rơm rạ
  Số thôn có tệ nạn
  Số vụ bạo hành trẻ
  Số học sinh thừa cân
  Tỷ lệ giáo viên chưa đạt trình độ chuẩn
  Số cháu tử vong sơ sinh
  Số lượt ngộ độc rượu
  Số hộ nuôi chó không tiêm phòng
  Số ca chó dại cắn
  Số con gia súc dịch bệnh
  Tỷ lệ vườn tạp
  Diện tích cà phê già cỗi
  Diện tích hạn hán
  Diện tích cháy rừng
  Số vụ khai thác cát lậu
  Số mỏ khai thác trái phép
  Số cơ sở chưa đủ điều kiện PCCC
  Số hộ chưa có công tơ
  Số lần cắt điện
  Thất thoát nước
  Tỷ lệ thất thu thuế
  Số doanh nghiệp nợ thuế
  Tỷ lệ hàng tồn
  Số vốn chuyển nguồn
  Số dự án thi công dở dang
  Số ngày chậm giải ngân
  Tỷ lệ hồ sơ quá hạn
  Số phiếu yêu cầu bổ sung
  Số vụ kiện hành chính
  Số quyết định bị hủy
  Số cán bộ thiếu chuẩn
  Số đảng viên suy thoái
  Số vụ mất đoàn kết
  Tỷ lệ người dân không hài lòng
  Số trẻ bị bỏng
  Số cụ già cô đơn
  Số nạn nhân mua bán người
  Số vụ gây rối
  Số người nghiện mới phát sinh
  Youth not in education, employment or training
  Invoices paid late
  Số người tham gia tà đạo
  Số đảng viên xin ra khỏi Đảng`;

const MORE = `
  Số hộ thoát nghèo
  Số trẻ em được khai sinh đúng hạn
  Số km đường được bê tông hóa
  Số chi bộ sinh hoạt đúng quy định
  Số hộ có nhà kiên cố
  Số nhà tạm được xóa
  Số lao động có việc làm
  Lao động qua đào tạo
  Lao động phi nông nghiệp
  Tỷ lệ lao động tham gia bảo hiểm
  Số đầu mối cấp nước sạch được xây dựng
  Số hộ được di dời khỏi vùng sạt lở
  Số cuộc tiếp xúc cử tri
  Số cuộc kiểm tra, giám sát
  Số cuộc họp thôn có trên 80% hộ dự
  Tỷ lệ giáo viên đạt chuẩn
  Tỷ lệ trẻ 5 tuổi đến trường
  Số trẻ ngoài nhà trường được huy động ra lớp
  Số lớp xóa mù chữ
  Số người biết chữ
  Tỷ lệ thu gom rác thải
  Số tổ tự quản không có tội phạm
  Số trạm bơm chống ngập úng
  Số tuyến đê chống ngập lụt
  Số mô hình phòng chống bạo lực gia đình
  Số trẻ em lao động được hỗ trợ
  Tỷ lệ dân số có thẻ bảo hiểm y tế
  Tổng đàn gia súc
  Số sản phẩm OCOP
  Số khách du lịch
  Số buổi tuyên truyền phòng chống rượu bia
  Tỷ lệ che phủ rừng
  Số đường đất được cứng hóa
  Tỷ lệ tự chủ tài chính
  Contraceptive prevalence
  Anti-corruption training sessions
  Homes insulated
  Illegal structures removed
  Number of alcohol licences inspected
  Gap year students placed
  Skilled birth attendance
  Births attended by skilled staff
  Land restored from erosion
  Poverty reduction programmes
  Stress management workshops held
  Slum households upgraded
  Children in school
  Passengers carried
  Trees planted
  Immunisation coverage
  Số hộ đăng ký thoát nghèo
  Số người có công được chăm sóc
  Số nhà đại đoàn kết hoàn thành
  Số nhà vệ sinh hợp vệ sinh xây mới
  Số mô hình khuyến nông
  Diện tích cây ăn quả
  Diện tích rừng trồng mới tập trung
  Diện tích khoanh nuôi tái sinh
  Diện tích tưới tiêu chủ động
  Số hồ chứa được nâng cấp
  Tỷ lệ hộ dùng điện lưới
  Tỷ lệ chất thải rắn được xử lý
  Tỷ lệ nước thải đô thị được xử lý
  Tỷ lệ cơ sở gây ô nhiễm nghiêm trọng được xử lý
  Tỷ lệ hồ sơ giải quyết trước hạn
  Tỷ lệ hồ sơ trực tuyến toàn trình
  Tỷ lệ văn bản ký số
  Tỷ lệ số hóa hồ sơ
  Chỉ số hài lòng của người dân
  Số cuộc giám sát của HĐND
  Số kiến nghị cử tri được giải quyết
  Tỷ lệ giải quyết khiếu nại, tố cáo
  Tỷ lệ giải quyết tin báo tội phạm
  Tỷ lệ điều tra, khám phá án
  Số người cai nghiện thành công
  Số người nghiện được quản lý
  Số buổi tuyên truyền pháp luật
  Số vụ hòa giải thành
  Tỷ lệ thi hành án dân sự xong
  Tỷ lệ giao quân
  Số dân quân được huấn luyện
  Tỷ lệ đảng viên được phân xếp loại hoàn thành tốt nhiệm vụ
  Số đảng viên mới kết nạp
  Tỷ lệ chi bộ trong sạch vững mạnh
  Tỷ lệ kiểm tra tổ chức đảng khi có dấu hiệu vi phạm
  Số lớp bồi dưỡng lý luận chính trị
  Số đoàn viên công đoàn
  Tỷ lệ tập hợp thanh niên
  Vốn đầu tư toàn xã hội
  Thu từ đất
  Tỷ lệ giải ngân
  Số doanh nghiệp thành lập mới
  Số doanh nghiệp quay lại hoạt động
  Số hộ kinh doanh chuyển lên doanh nghiệp
  Kim ngạch xuất khẩu
  Tổng mức bán lẻ hàng hóa
  Lượt khách du lịch
  Ngày lưu trú bình quân
  Tỷ lệ lấp đầy khu công nghiệp
  Số lao động xuất khẩu
  Tỷ lệ lao động được đóng bảo hiểm thất nghiệp
  Số người tham gia bảo hiểm xã hội tự nguyện
  Tuổi thọ bình quân
  Số giường bệnh trên vạn dân
  Số bác sĩ trên vạn dân
  Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ
  Tỷ lệ phổ cập giáo dục mầm non
  Tỷ lệ tốt nghiệp THPT
  Số trường đạt chuẩn mức độ 2
  Tỷ lệ khu dân cư văn hóa
  Số hộ dùng nước máy
  Số hộ ký cam kết không đốt rơm rạ
  Tỷ lệ chó được tiêm phòng dại
  Diện tích vườn tạp được cải tạo
  Diện tích cà phê tái canh
  Số mỏ được cấp phép
  Số cơ sở đủ điều kiện PCCC
  Số hộ lắp công tơ
  Số thuế truy thu
  Tỷ lệ thu hồi nợ thuế
  Số dự án khởi công
  Số công trình hoàn thành đúng tiến độ
  Số cán bộ đạt chuẩn
  Tỷ lệ người dân hài lòng
  Số cụ già được mừng thọ
  Số nạn nhân được giải cứu
  Số thôn không có tệ nạn
  Số tổ hòa giải
  Số xã an toàn về an ninh
  Số camera an ninh
  Số hộ nhận khoán bảo vệ rừng
  Số con bê lai
  Sản lượng cá nuôi lồng
  Số thùng rác công cộng
  Số lò đốt rác
  Số điểm thu gom bao bì thuốc bảo vệ thực vật
  Số mô hình giảm phân bón hóa học
  Tỷ lệ sử dụng phân hữu cơ
  Số buổi khám cho người cao tuổi
  Số trẻ được uống vitamin A
  Tỷ lệ bà mẹ khám thai 4 lần
  Tỷ lệ sinh tại cơ sở y tế
  Số ca mổ thành công
  Số thư viện
  Số câu lạc bộ
  Số gia đình hiếu học
  Số vận động viên
  Số hộ có máy tính
  Tỷ lệ thanh toán không dùng tiền mặt
  Số sáng kiến
  Sản lượng hàng thủ công mỹ nghệ
  Điểm trung bình môn Hóa học
  Diện tích phủ xanh đất trống, đồi trọc
  Không ngừng nâng cao đời sống người dân
  Chênh lệch thu chi ngân sách`;

const names = (list: string): readonly string[] => list.trim().split(/\n\s*/);

test.each(names(LESS))("%s: less is better", (name) => {
  expect(proposeDirection(name).direction).toBe("lowerIsBetter");
});

test.each(names(MORE))("%s: more is better", (name) => {
  expect(proposeDirection(name).direction).toBe("higherIsBetter");
});
