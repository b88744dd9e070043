package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.BoardFacts;
import org.edgeloop.device.linux.BoardFacts.Runtime;
import org.edgeloop.device.linux.BoardLogin;
import org.edgeloop.device.linux.ReadFactsOperation;
import org.edgeloop.ssh.SshConnection;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device facts}: what a board is and has. */
@Command(name = "facts", description = { "Say what a Linux board is and has: model, architecture, memory, disk, system, and what could run models there.",
		"With --json: an object with host, machine, bits, cores, memory, availableMemory, disk and freeDisk (bytes), model, system, kernel, systemd, "
				+ "jetson, runtimes (name, version) and tools; what the board does not say is left out." }, footer = {
						"  edgeloop device facts --ssh pi@bench-3 --json" })
@NonNullByDefault({})
public final class FactsCommand implements Callable<Integer> {

	private static final String HOME = ".";
	private static final double MIB = 1 << 20;

	@Spec
	private CommandSpec command;

	@Mixin
	private BoardArguments board;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public FactsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!board.areGiven()) {
			throw new ParameterException(command.commandLine(), "--ssh says where the board is, and is missing");
		}
		DeviceSettings settings = board.settings();
		Progress progress = console.progress();
		try (SshConnection connection = BoardLogin.open(settings, access.access(console), progress)) {
			BoardFacts facts = new ReadFactsOperation(connection, HOME).run(progress);
			if (asJson) {
				printJson(facts);
			} else {
				print(facts);
			}
		}
		return ExitCode.OK;
	}

	private void printJson(BoardFacts facts) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("host", facts.host());
			json.writeStringField("machine", facts.machine());
			put(json, "bits", facts.bits());
			put(json, "cores", facts.cores());
			put(json, "memory", facts.memory());
			put(json, "availableMemory", facts.availableMemory());
			put(json, "disk", facts.disk());
			put(json, "freeDisk", facts.freeDisk());
			put(json, "model", facts.model());
			put(json, "system", facts.system());
			put(json, "kernel", facts.kernel());
			put(json, "systemd", facts.systemd());
			put(json, "jetson", facts.jetson());
			json.writeArrayFieldStart("runtimes");
			for (Runtime runtime : facts.runtimes()) {
				json.writeStartObject();
				json.writeStringField("name", runtime.name());
				json.writeStringField("version", runtime.version());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("tools");
			for (String tool : facts.tools()) {
				json.writeString(tool);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void put(JsonGenerator json, String name, OptionalInt value) throws IOException {
		if (value.isPresent()) {
			json.writeNumberField(name, value.getAsInt());
		}
	}

	private static void put(JsonGenerator json, String name, OptionalLong value) throws IOException {
		if (value.isPresent()) {
			json.writeNumberField(name, value.getAsLong());
		}
	}

	private static void put(JsonGenerator json, String name, Optional<String> value) throws IOException {
		if (value.isPresent()) {
			json.writeStringField(name, value.get());
		}
	}

	private void print(BoardFacts facts) throws IOException {
		var table = new TextTable("", "");
		table.row("Host", facts.host());
		table.row("Model", facts.model().orElse("not said"));
		table.row("Architecture", facts.machine() + (facts.bits().isPresent() ? ", programs of " + facts.bits().getAsInt() + " bits" : ""));
		table.row("Cores", facts.cores().isPresent() ? Integer.toString(facts.cores().getAsInt()) : "not said");
		table.row("Memory", amount(facts.memory(), facts.availableMemory()));
		table.row("Disk", amount(facts.disk(), facts.freeDisk()));
		table.row("System", facts.system().orElse("not said"));
		table.row("Kernel", facts.kernel().orElse("not said"));
		table.row("systemd", facts.systemd().orElse("none"));
		facts.jetson().ifPresent(jetson -> table.row("Jetson", jetson));
		for (Runtime runtime : facts.runtimes()) {
			table.row(runtime.name(), runtime.version());
		}
		console.print(table.toString());
	}

	private static String amount(OptionalLong all, OptionalLong free) {
		return all.isPresent() && free.isPresent() ? "%.0f MiB, %.0f MiB of it free".formatted(all.getAsLong() / MIB, free.getAsLong() / MIB) : "not said";
	}
}
