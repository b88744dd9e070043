package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.pipeline.AddStageOperation;
import org.edgeloop.dvc.pipeline.NewStage;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dvc stage add}: writes a stage to {@code dvc.yaml}. */
@Command(name = "stage", description = "Write stages to dvc.yaml.",
		footer = "  edgeloop dvc stage add -n train -d data -o model.onnx \"python train.py\"")
@Subcommands(StageCommand.Add.class)
@NonNullByDefault({})
public final class StageCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), "a command is missing: add");
	}

	/** {@code dvc stage add}. */
	@Command(name = "add", description = { "Write a stage to the dvc.yaml of this folder. Nothing runs.",
			"Comments, templates and other stages stay as they are written. All behind the first word of COMMAND belongs to it.",
			"With --json: an object with stage and files, the files that were changed." },
			footer = { "  edgeloop dvc stage add -n train -d data -p lr,epochs -o model.onnx -M metrics.json \"python train.py\"",
					"  edgeloop dvc stage add -n prepare -w src -d ../raw -o ../clean ./prepare.sh --fast" })
	@NonNullByDefault({})
	public static final class Add implements Callable<Integer> {

		@Option(names = { "-n", "--name" }, required = true, paramLabel = "NAME", description = "The stage's name.")
		private String name;

		@Option(names = { "-f", "--force" }, description = "Change one of that name.")
		private boolean force;

		@Option(names = { "-d", "--deps" }, paramLabel = "PATH", description = "A file or a folder that it reads.")
		private List<String> deps = new ArrayList<>();

		@Option(names = { "-p", "--params" }, paramLabel = "[FILE:]NAMES",
				description = "Parameters that it depends on, with commas between them; of params.yaml unless a file is named.")
		private List<String> params = new ArrayList<>();

		@Mixin
		private StageOutputs outputs;

		@Option(names = { "-w", "--wdir" }, paramLabel = "DIR", defaultValue = "", description = "The folder it runs in.")
		private String wdir;

		@Option(names = "--always-changed", description = "It runs each time.")
		private boolean alwaysChanged;

		@Option(names = "--desc", paramLabel = "TEXT", defaultValue = "", description = "What people should know of it.")
		private String description;

		@Parameters(paramLabel = "COMMAND", arity = "1..*", description = "What it runs.")
		private List<String> words;

		@Option(names = "--json", description = "Print JSON.")
		private boolean asJson;

		@Mixin
		private WorkingFolder place;

		private final Console console;

		public Add(Console console) {
			this.console = console;
		}

		/** Options behind the command's first word are the command's own. */
		@Spec
		public void setSpec(CommandSpec spec) {
			spec.parser().stopAtPositional(true);
		}

		@Override
		public Integer call() throws IOException {
			AddStageOperation.Result result = new AddStageOperation(place.path(), stage(), force).run(console.progress());
			DvcRepository repository = DvcRepository.open(place.path());
			List<String> names = result.changed().stream().map(path -> place.path().relativize(path).toString().replace('\\', '/')).sorted().toList();
			if (asJson) {
				printJson(names);
			} else {
				console.print((result.isReplaced() ? "Modified" : "Added") + " stage '" + name + "' in 'dvc.yaml'\n");
				GitHint.print(console, repository, names);
			}
			return ExitCode.OK;
		}

		private NewStage stage() {
			return new NewStage(name, description, command(), wdir, deps, params, outputs.all(), alwaysChanged);
		}

		/** Several words are one command; those with blanks in them were quoted. */
		private String command() {
			if (words.size() == 1) {
				return words.getFirst();
			}
			return words.stream().map(word -> word.isEmpty() || word.contains(" ") && !word.contains("\"") ? '"' + word + '"' : word)
					.collect(Collectors.joining(" "));
		}

		private void printJson(List<String> files) throws IOException {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField("stage", name);
				json.writeArrayFieldStart("files");
				for (String file : files) {
					json.writeString(file);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			console.print("\n");
		}
	}
}
