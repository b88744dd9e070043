package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.pipeline.Dag;
import org.edgeloop.dvc.pipeline.DagOperation;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StageReason;
import org.edgeloop.dvc.pipeline.StageState;
import org.edgeloop.dvc.pipeline.StageStatus;
import org.edgeloop.dvc.pipeline.StatusOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc dag}: draws which stage depends on which. */
@Command(name = "dag", description = { "Draw which stage depends on which.",
		"Boxes are drawn in DVC's style; where a pipeline branches, they may stand elsewhere than DVC puts them.",
		"With --json: an object with nodes (names), edges (from, to: what depends on it) and, unless --outs is given, stages by name: state "
				+ "(up_to_date, changed, never_run, upstream_changed, frozen), cmd, and reasons (kind, path, key, word, before, after)." },
		footer = { "  edgeloop dvc dag", "  edgeloop dvc dag train --md", "  edgeloop dvc dag --json" })
@NonNullByDefault({})
public final class DagCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Parameters(paramLabel = "TARGET", arity = "0..1", description = "A stage or an output: draw only what it is made of.")
	private String target;

	@Option(names = "--dot", description = "Write the format of Graphviz.")
	private boolean dot;

	@Option(names = "--mermaid", description = "Write the format of Mermaid.")
	private boolean mermaid;

	@Option(names = { "--md", "--show-md" }, description = "Write Mermaid in a block of Markdown.")
	private boolean markdown;

	@Option(names = "--full", description = "Draw all that is connected with the target.")
	private boolean full;

	@Option(names = { "-o", "--outs" }, description = "Draw outputs instead of stages.")
	private boolean outputs;

	@Option(names = "--collapse-foreach-matrix", description = "Draw the stages of each foreach or matrix as one.")
	private boolean collapsed;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public DagCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Path place = folder.path();
		Dag dag = new DagOperation(place, Optional.ofNullable(target), full, outputs, collapsed).run(console.progress());
		if (asJson) {
			print(dag, outputs ? null : new StatusOperation(place, List.of(), false).run(console.progress()));
		} else {
			console.print(text(dag) + "\n");
		}
		return ExitCode.OK;
	}

	private String text(Dag dag) {
		if (dot) {
			return dag.dot();
		}
		if (markdown) {
			return dag.markdown();
		}
		return mermaid ? dag.mermaid() : dag.boxes();
	}

	private void print(Dag dag, StageStatus status) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("nodes");
			for (String node : dag.nodes()) {
				json.writeString(node);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("edges");
			for (Dag.Edge edge : dag.edges()) {
				json.writeStartObject();
				json.writeStringField("from", edge.from());
				json.writeStringField("to", edge.to());
				json.writeEndObject();
			}
			json.writeEndArray();
			if (status != null) {
				printStages(json, dag, status);
			}
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void printStages(JsonGenerator json, Dag dag, StageStatus status) throws IOException {
		json.writeObjectFieldStart("stages");
		for (StageState state : status.states()) {
			Stage stage = state.stage();
			String name = stage.address(folder.path());
			if (dag.nodes().contains(name) || collapsed && dag.nodes().contains(DagOperation.definition(name))) {
				json.writeObjectFieldStart(name);
				json.writeStringField("state", state.kind().name().toLowerCase(Locale.ROOT));
				json.writeArrayFieldStart("cmd");
				for (String command : stage.commands()) {
					json.writeString(command);
				}
				json.writeEndArray();
				json.writeArrayFieldStart("reasons");
				for (StageReason reason : state.reasons()) {
					print(json, reason);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
		}
		json.writeEndObject();
	}

	private static void print(JsonGenerator json, StageReason reason) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", reason.kind().name().toLowerCase(Locale.ROOT));
		json.writeStringField("path", reason.path());
		json.writeStringField("key", reason.key());
		json.writeStringField("word", reason.word());
		json.writeStringField("before", reason.before());
		json.writeStringField("after", reason.after());
		json.writeEndObject();
	}
}
