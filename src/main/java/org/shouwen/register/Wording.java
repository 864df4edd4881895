package org.shouwen.register;

import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Staff;
import org.shouwen.request.FirstAsked;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** Puts codes into the words that people read. A word that left the vocabulary keeps its code. */
record Wording(Vocabularies words, Organisation organisation) {

    Text matter(String code) {
        return word("事项", code);
    }

    Text department(String code) {
        return word("部门", code);
    }

    Text role(String code) {
        return word("角色", code);
    }

    Text channel(Enum<?> code) {
        return word("渠道", code.name());
    }

    Text kind(Enum<?> code) {
        return word("种类", code.name());
    }

    /** A role, and of which department. */
    Text role(String role, @Nullable String department) {
        if (department == null) {
            return role(role);
        }
        return new Text(
                department(department).zh() + role(role).zh(),
                role(role).en() + ", " + department(department).en());
    }

    LedgerEntry.Person person(FirstAsked asked) {
        String name = organisation.staff(asked.staffId()).map(Staff::name).orElse(null);
        return new LedgerEntry.Person(
                asked.staffId(),
                name,
                asked.post(),
                asked.department(),
                department(asked.department()),
                asked.office());
    }

    private Text word(String vocabulary, String code) {
        return words.word(vocabulary, code).map(Word::text).orElse(new Text(code, code));
    }
}
