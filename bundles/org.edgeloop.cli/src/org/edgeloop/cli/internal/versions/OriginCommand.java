package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.tracking.EnvironmentCredentials;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.lineage.FileOrigin;
import org.edgeloop.lineage.FileOriginOperation;
import org.edgeloop.lineage.LabelProvenance;
import org.edgeloop.lineage.LabelProvenanceOperation;
import org.edgeloop.lineage.RunOrigin;
import org.edgeloop.lineage.RunOriginOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code versions origin}: where a label, a run or a model came from. */
@Command(name = "origin", description = { "Say which version of the data something came from: a label of a recording, a run, or "
				+ "a file such as a model.",
		"With --json and --label: an object with label, recording, created and changed (commits), uncommitted and data (path, "
				+ "pointer, stage, hash, "
				+ "size). With --run: commitId, commit and data. Of a file: reference, commit, inputs and, of an artifact, run." },
		footer = { "  edgeloop versions origin models/bearing.onnx", "  edgeloop versions origin data/motor.wav --label 7f3a -C "
				+ "project --json",
				"  edgeloop versions origin mlruns --run 0123456789abcdef0123456789abcdef" })
@NonNullByDefault({})
public final class OriginCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "WHAT", description = "A file; with --label a recording by its path from the project's folder, with "
				+ "--run a store of runs.")
	private String what;

	@Option(names = "--label", paramLabel = "ID", description = "A label of the recording; the folder worked in is the project's.")
	private String label;

	@Option(names = "--run", paramLabel = "ID", description = "A run of the store; the folder worked in is in the code's repository.")
	private String run;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public OriginCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (label != null && run != null) {
			throw new ParameterException(spec.commandLine(), "give --label or --run, not both");
		}
		if (label != null) {
			printLabel();
		} else if (run != null) {
			printRun();
		} else {
			printFile();
		}
		return ExitCode.OK;
	}

	private void printLabel() throws IOException {
		LabelProvenance origin = new LabelProvenanceOperation(repository.place(), what, label).run(console.progress());
		var output = new OriginOutput(console);
		if (repository.asJson()) {
			output.json(json -> OriginOutput.members(json, origin));
		} else {
			output.text(origin);
		}
	}

	private void printRun() throws IOException {
		TrackingUri uri = TrackingUri.parse(what, repository.place());
		RunOrigin origin = new RunOriginOperation(repository.place(), tags(uri)).run(console.progress());
		var output = new OriginOutput(console);
		if (repository.asJson()) {
			output.json(json -> OriginOutput.members(json, origin));
		} else {
			output.text(origin);
		}
	}

	private Map<String, String> tags(TrackingUri uri) throws IOException {
		try (TemporaryFolder copies = TemporaryFolder.create("edgeloop-origin")) {
			TrackingStore store = TrackingStores.open(uri, new EnvironmentCredentials(System.getenv()).of(uri), copies.path());
			try {
				return store.run(run).tags();
			} finally {
				store.close();
			}
		}
	}

	private void printFile() throws IOException {
		FileOrigin origin = new FileOriginOperation(repository.place().resolve(what)).run(console.progress());
		var output = new OriginOutput(console);
		if (repository.asJson()) {
			output.json(json -> OriginOutput.members(json, origin));
		} else {
			output.text(origin);
		}
	}
}
