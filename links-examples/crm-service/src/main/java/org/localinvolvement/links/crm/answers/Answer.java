package org.localinvolvement.links.crm.answers;

import java.nio.charset.StandardCharsets;
import org.localinvolvement.links.crm.keys.Key;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How answers leave the service. */
final class Answer {

    private Answer() {}

    /** Of a question: nobody on the way keeps it. */
    static ResponseEntity<byte[]> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What depends on nothing but the library and the rule packs in use: who has it asks whether it is still the same. */
    static ResponseEntity<byte[]> lasting(String text, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + Key.hash(text) + '"')
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
