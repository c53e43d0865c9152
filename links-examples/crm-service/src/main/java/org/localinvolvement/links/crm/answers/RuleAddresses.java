package org.localinvolvement.links.crm.answers;

import java.util.List;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.json.RulesJson;
import org.localinvolvement.links.crm.door.Needs;
import org.localinvolvement.links.crm.keys.Role;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.localinvolvement.links.rules.authoring.RuleCatalogue;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rules that are asked: those of the library, and those of the packs in use. */
@RestController
public class RuleAddresses {

    private final RunningLinks running;

    /**
     * The addresses of the rules.
     *
     * @param running whose rules
     */
    public RuleAddresses(RunningLinks running) {
        this.running = running;
    }

    /**
     * Every rule.
     *
     * @return the rules, those that are set aside among them
     */
    @Needs(Role.ASK)
    @GetMapping(path = "/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> rules() {
        return answer(RuleCatalogue.of(running.packs()));
    }

    /**
     * The rules of one question.
     *
     * @param question its name, as it stands with every rule
     * @return the rules
     */
    @Needs(Role.ASK)
    @GetMapping(path = "/v1/rules/{question}", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> rulesOf(@PathVariable String question) {
        if (RuleCatalogue.questions().stream().noneMatch(form -> form.name().equals(question))) {
            throw new RefusedException(Refusal.NOT_FOUND, "The names of the questions stand at /v1/rules.");
        }
        List<RuleCatalogue.Entry> rules = RuleCatalogue.of(running.packs()).rules().stream()
                .filter(rule -> rule.question().equals(question))
                .toList();
        return answer(new RuleCatalogue(rules));
    }

    private static ResponseEntity<byte[]> answer(RuleCatalogue rules) {
        return Answer.lasting(RulesJson.catalogue(rules), MediaType.APPLICATION_JSON);
    }
}
