package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dvc root}: where the repository is. */
@Command(name = "root", description = { "Return the relative path to the root of the DVC project.",
		"With --json: an object with root, relative to the working folder, and path, which is absolute." }, footer = "  edgeloop dvc root")
@NonNullByDefault({})
public final class RootCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RootCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Path root = DvcRepository.open(folder.path()).root();
		String relative = folder.path().relativize(root).toString();
		String shown = relative.isEmpty() ? "." : relative;
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField("root", shown);
				json.writeStringField("path", root.toString());
				json.writeEndObject();
			}
		} else {
			console.print(shown);
		}
		console.print("\n");
		return ExitCode.OK;
	}
}
