package org.localinvolvement.links.crm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a host can set: on the command line as {@code --keys=keys.yaml}, {@code --limits.question-time=10s}.
 *
 * @param keys the file of keys; null if nobody may ask
 * @param packs the folder of rule packs; null if the library's rules alone are asked
 * @param packsEvery how often that folder and the file of keys are looked at
 * @param pseudonymKey the file of the key with which people and groups of a CRM's export become pseudonyms; null if no exports are read
 * @param folder where files that are handed in lie while they are read; null for a folder of the system's for temporary files
 * @param corsOrigins the origins of web pages that may ask from a browser
 * @param logAddresses whether the access log tells the clients' addresses
 * @param limits how much may be asked
 */
@ConfigurationProperties("links")
public record Settings(
        @Nullable Path keys,
        @Nullable Path packs,
        @DefaultValue("2s") Duration packsEvery,
        @Nullable Path pseudonymKey,
        @Nullable Path folder,
        @DefaultValue List<String> corsOrigins,
        @DefaultValue("false") boolean logAddresses,
        @DefaultValue Limits limits) {

    /**
     * How much may be asked.
     *
     * @param questionSize the most bytes of a question's document
     * @param uploadSize the most bytes of a question with files beside it
     * @param packSize the most bytes of a rule pack that is to be checked
     * @param questionTime how long an answer may take
     * @param uploadTime how long an answer may take where files are handed in beside the question
     * @param checkTime how long the check of a rule pack may take
     * @param atATime how many questions are answered at a time; 0 for as many as there are processors
     * @param uploadsAtATime how many requests with files are taken at a time
     * @param waiting how many questions wait
     * @param perSecond how many requests a second a key may make in the long run
     * @param atOnce how many requests a key may make at once after a pause
     * @param headTime how long the head of a request may take
     * @param pauseTime how long a request may stall
     * @param graceTime for how long a body may come as slowly as it likes
     * @param bytesPerSecond how fast it comes afterwards
     */
    public record Limits(
            @DefaultValue("5MB") DataSize questionSize,
            @DefaultValue("500MB") DataSize uploadSize,
            @DefaultValue("5MB") DataSize packSize,
            @DefaultValue("30s") Duration questionTime,
            @DefaultValue("5m") Duration uploadTime,
            @DefaultValue("60s") Duration checkTime,
            @DefaultValue("0") int atATime,
            @DefaultValue("4") int uploadsAtATime,
            @DefaultValue("200") int waiting,
            @DefaultValue("50") double perSecond,
            @DefaultValue("100") int atOnce,
            @DefaultValue("10s") Duration headTime,
            @DefaultValue("10s") Duration pauseTime,
            @DefaultValue("10s") Duration graceTime,
            @DefaultValue("1000") long bytesPerSecond) {

        int answering() {
            return atATime > 0 ? atATime : Runtime.getRuntime().availableProcessors();
        }
    }
}
