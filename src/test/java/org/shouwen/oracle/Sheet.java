package org.shouwen.oracle;

import java.util.List;

/**
 * Which columns of a sheet a question gives, and which columns answer it.
 *
 * @param name of the sheet as staff see it
 */
record Sheet(String name, List<String> asks, List<String> answers) {

    static final Sheet MATTER_DUTY =
            new Sheet("事项职责", List.of("matter"), List.of("usualKind", "lead", "coResponsible", "urgency", "mustCome"));
    static final Sheet POST_DUTY = new Sheet("岗位职责", List.of("post", "matter"), List.of());
    static final Sheet OPERATOR_KNOWLEDGE = new Sheet("操作人员常识", List.of("matter"), List.of("enabled"));
    static final Sheet CHANNEL = new Sheet("渠道", List.of("channel"), List.of("consultedAs", "faceToFace"));
    static final Sheet MODE_CHOICE =
            new Sheet("移交方式", List.of("channel", "urgencies", "mustCome"), List.of("mode", "rank"));
    static final Sheet PROCEDURE = new Sheet("办理程序", List.of("kind"), List.of("title"));
    static final Sheet EMERGENCY = new Sheet("紧急事项", List.of("urgency"), List.of("enabled"));
    static final Sheet PARAMETER = new Sheet("参数", List.of("code"), List.of("enabled"));

    static final List<Sheet> ALL =
            List.of(MATTER_DUTY, POST_DUTY, OPERATOR_KNOWLEDGE, CHANNEL, MODE_CHOICE, PROCEDURE, EMERGENCY, PARAMETER);
}
