package org.shouwen.audit;

import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Office;
import org.shouwen.organisation.Organisation;
import org.shouwen.table.Vocabularies;

/** What people call the things that codes stand for; a code nobody knows any more stays a code. */
record Names(Vocabularies words, Organisation organisation) {

    @Nullable
    String word(String vocabulary, @Nullable String code) {
        return code == null
                ? null
                : words.word(vocabulary, code).map(word -> word.text().zh()).orElse(code);
    }

    @Nullable
    String office(@Nullable String code) {
        return organisation.chart().offices().stream()
                .filter(office -> office.code().equals(code))
                .map(Office::nameZh)
                .findFirst()
                .orElse(code);
    }

    String word(AuditState state) {
        return switch (state) {
            case QUEUED -> "排队中";
            case RUNNING -> "进行中（以下为到目前为止的结果）";
            case DONE -> "已完成";
            case CANCELLED -> "已取消（以下为取消前的结果）";
            case INTERRUPTED -> "已中断（以下为中断前的结果）";
            case FAILED -> "失败（以下为失败前的结果）";
        };
    }
}
