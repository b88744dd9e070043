package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.linux.release.BoardRelease;
import org.edgeloop.device.linux.release.BoardReleases;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device releases}: what was put onto a board. */
@Command(name = "releases", description = { "List the releases on a Linux board, the newest first.",
		"With --json: an object with releases: id, role (current, previous, kept, unused), created, by, model, sha256, bytes." },
		footer = { "  edgeloop device releases --ssh pi@bench-3 --json" })
@NonNullByDefault({})
public final class ReleasesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private BoardArguments board;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ReleasesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!board.areGiven()) {
			throw new ParameterException(command.commandLine(), "--ssh says where the board is, and is missing");
		}
		List<BoardRelease> releases = new BoardReleases(board.settings(), access.access(console)).list(console.progress());
		if (asJson) {
			printJson(releases);
		} else {
			print(releases);
		}
		return ExitCode.OK;
	}

	private void printJson(List<BoardRelease> releases) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("releases");
			for (BoardRelease release : releases) {
				json.writeStartObject();
				json.writeStringField("id", release.id());
				json.writeStringField("role", role(release));
				json.writeStringField("created", release.created());
				json.writeStringField("by", release.by());
				json.writeStringField("model", release.model());
				json.writeStringField("sha256", release.sha256());
				json.writeNumberField("bytes", release.bytes());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void print(List<BoardRelease> releases) throws IOException {
		var table = new TextTable("Release", "Role", "Model", ">Bytes", "SHA-256", "By", "Created");
		for (BoardRelease release : releases) {
			table.row(release.id(), role(release), release.model(), Long.toString(release.bytes()), release.sha256(), release.by(), release.created());
		}
		console.print(table.toString());
	}

	private static String role(BoardRelease release) {
		return release.role().name().toLowerCase(Locale.ROOT);
	}
}
