package org.edgeloop.cli.internal.dvc.remote;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.RemoteSettings;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dvc remote list}: lists the remotes. */
@Command(name = "list", description = { "List the remotes with their addresses.", "With --json: an array with an object for each: name, url and default." },
		footer = "  edgeloop dvc remote list --json")
@NonNullByDefault({})
public final class ListCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Mixin
	private RemoteArguments remotes;

	private final Console console;

	public ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcConfig config = remotes.config();
		if (asJson) {
			printJson(config);
		} else {
			for (RemoteSettings remote : config.remotes()) {
				console.print(remote.name() + "\t" + remote.url() + (isDefault(remote, config) ? "\t(default)" : "") + "\n");
			}
		}
		return ExitCode.OK;
	}

	private static boolean isDefault(RemoteSettings remote, DvcConfig config) {
		return config.defaultRemote().filter(remote.name()::equals).isPresent();
	}

	private void printJson(DvcConfig config) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (RemoteSettings remote : config.remotes()) {
				json.writeStartObject();
				json.writeStringField("name", remote.name());
				json.writeStringField("url", remote.url());
				json.writeBooleanField("default", isDefault(remote, config));
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
