package org.localinvolvement.links.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.TaskJson;
import org.localinvolvement.links.api.writeback.TaskId;
import org.localinvolvement.links.api.writeback.TaskMapping;
import org.localinvolvement.links.api.writeback.TaskRows;
import org.localinvolvement.links.api.writeback.TasksCalledFor;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import picocli.CommandLine.Option;

/** The options that make tasks for a CRM of an answer. */
final class TaskOptions {

    @Option(
            names = "--tasks",
            paramLabel = "FILE|NAME",
            description =
                    "Write what the answer calls for as tasks for a CRM: what the CRM calls their fields (YAML), or the name of a"
                            + " mapping that links mapping lists. A second run writes the same ids, so that tasks are updated.")
    private @Nullable Path tasks;

    @Option(
            names = "--link",
            paramLabel = "ID",
            description =
                    "With --tasks: what tells your LINk from others, for example crm:derby-link. A part of every id.")
    private @Nullable String link;

    @Option(
            names = "--former",
            paramLabel = "FILE",
            description =
                    "With --tasks: the tasks of an earlier run in any form. Those that nothing calls for any more are withdrawn.")
    private @Nullable Path former;

    boolean areAsked() {
        return tasks != null;
    }

    List<Path> files() {
        return Stream.of(tasks, former).flatMap(Stream::ofNullable).toList();
    }

    /** Refuses, before anything is read, what goes only with tasks, and tasks of nobody. */
    void check() {
        if (tasks == null && (link != null || former != null)) {
            throw wrong("--link and --former go with --tasks", "Add --tasks, or leave them out");
        }
        if (tasks != null && (link == null || link.isBlank())) {
            throw wrong(
                    "--tasks needs --link", "Say what tells your LINk from others, for example --link crm:derby-link");
        }
    }

    String link() {
        return link == null ? "" : link;
    }

    String written(TasksCalledFor called) {
        TaskMapping mapping = mapping();
        TasksCalledFor all = former == null ? called : called.withdrawing(TaskId.allIn(TextFile.readDecision(former)));
        return mapping.form() == TaskMapping.Form.CSV
                ? TaskRows.of(all.tasks(), mapping)
                : TaskJson.of(all.tasks(), mapping);
    }

    private TaskMapping mapping() {
        if (tasks == null) {
            throw new IllegalStateException("Ask areAsked() first");
        }
        boolean shipped = TaskMapping.shippedNames().contains(tasks.toString()) && !Files.exists(tasks);
        return shipped
                ? TaskMapping.shipped(tasks.toString())
                : TaskMapping.read(TextFile.name(tasks), TextFile.read(tasks));
    }

    private static UnusableInputException wrong(String reason, String remedy) {
        return new UnusableInputException(new Problem(ProblemCode.USAGE_WRONG, "links", 0, null, null, reason, remedy));
    }
}
