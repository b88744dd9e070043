package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.StopTrackingOperation;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.pipeline.FileEdit;
import org.edgeloop.dvc.pipeline.RemoveStageOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc remove}: takes stages out of dvc.yaml, and stops tracking data. */
@Command(name = "remove", description = { "Remove stages from dvc.yaml and/or stop tracking files or directories.",
		"The data itself stays where it is unless --outs is given; in the cache and on remotes it stays anyway.",
		"With --json: an object with changed, the files that were changed or deleted." },
		footer = { "  edgeloop dvc remove train", "  edgeloop dvc remove data.dvc pipeline/dvc.yaml:train --json" })
@NonNullByDefault({})
public final class RemoveCommand implements Callable<Integer> {

	private static final String IN_FILE = PipelineFile.NAME + ":";

	@Mixin
	private WorkingFolder folder;

	@Parameters(paramLabel = "TARGET", arity = "1..*", description = "Stages by their names, with the path of dvc.yaml and a colon before if they "
			+ "are of another folder; or .dvc files.")
	private List<String> targets = List.of();

	@Option(names = "--outs", description = "Remove outputs as well, also what is in no cache.")
	private boolean withOutputs;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but warnings and errors.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RemoveCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = DvcRepository.open(folder.path());
		Set<Path> changed = new LinkedHashSet<>();
		for (String target : targets) {
			if (target.endsWith(PointerFile.SUFFIX)) {
				changed.addAll(new StopTrackingOperation(repository, folder.path().resolve(target), withOutputs).run(console.progress()));
			} else {
				int name = target.lastIndexOf(IN_FILE);
				Path place = name < 0 ? folder.path() : folder.path().resolve(target.substring(0, name));
				new RemoveStageOperation(place, name < 0 ? target : target.substring(name + IN_FILE.length()), withOutputs)
						.run(console.progress())
						.stream().map(FileEdit::file).forEach(changed::add);
			}
		}
		List<String> names = changed.stream().map(file -> folder.path().relativize(file).toString()).toList();
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeArrayFieldStart("changed");
				for (String name : names) {
					json.writeString(name);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
		} else if (!quiet) {
			GitHint.print(console, repository, names);
		}
		return ExitCode.OK;
	}
}
