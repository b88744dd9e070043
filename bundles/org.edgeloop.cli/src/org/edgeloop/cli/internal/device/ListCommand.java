package org.edgeloop.cli.internal.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.device.discovery.DiscoverOperation;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.project.ListDevicesOperation;
import org.edgeloop.device.project.ProjectDevice;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code device list}: the devices of a project, and those that are found. */
@Command(name = "list", description = { "List the devices of a project, and those that are found at the ports of this machine, on it, and in its networks. "
		+ "Nothing is opened or changed for that.",
		"With --json: an object with devices (name, kind, file, address, target, artifact), found (kind, name, address, detail, state, words, settings) "
				+ "and problems." },
		footer = { "  edgeloop device list", "  edgeloop device list project --configured --json", "  edgeloop device list --found --json" })
@NonNullByDefault({})
public final class ListCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT", arity = "0..1", description = "The folder of the project: otherwise that which this folder lies in.")
	private Path project;

	@Option(names = "--configured", description = "Only the project's devices; looks nowhere else.")
	private boolean configured;

	@Option(names = "--found", description = "Only those that are found.")
	private boolean found;

	@Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "How long to look at most: ${DEFAULT-VALUE}.")
	private int seconds;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;
	private final List<Problem> problems = new ArrayList<>();

	public ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<ProjectDevice> devices = found ? List.of() : devices();
		List<FoundDevice> others = configured ? List.of() : search();
		console.progress().clear();
		if (asJson) {
			printJson(devices, others);
		} else {
			print(devices, others);
		}
		problems.forEach(console::report);
		return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR) ? ExitCode.BAD_INPUT : ExitCode.OK;
	}

	private List<ProjectDevice> devices() throws IOException {
		ListDevicesOperation.Devices listed = new ListDevicesOperation(project == null ? projectHere() : project).run(console.progress());
		problems.addAll(listed.problems());
		return listed.devices();
	}

	private static Path projectHere() {
		Path here = Path.of("").toAbsolutePath();
		for (Path folder = here; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("dataset.json"))) {
				return folder;
			}
		}
		return here;
	}

	private List<FoundDevice> search() {
		var operation = new DiscoverOperation(DiscoverOperation.all(CliDeviceKinds.all()), Duration.ofSeconds(Math.max(1, seconds)));
		DiscoverOperation.Found result = operation.run(_ -> {
			// all are printed at the end
		}, console.progress());
		console.progress().checkCancelled();
		problems.addAll(result.problems());
		return result.devices();
	}

	private void print(List<ProjectDevice> devices, List<FoundDevice> others) throws IOException {
		var table = new TextTable("name", "kind", "address", "state");
		for (ProjectDevice device : devices) {
			table.row(device.settings().name(), device.settings().kind(), address(device), "of the project");
		}
		for (FoundDevice other : others) {
			table.row(other.name(), other.kind(), other.address(), "found, " + other.state().words());
		}
		console.print(devices.isEmpty() && others.isEmpty() ? "There are no devices here.\n" : table.toString());
	}

	/** A device of a kind that this version does not know is listed all the same. */
	private static String address(ProjectDevice device) {
		try {
			return CliDeviceKinds.of(device.settings().kind()).address(device.settings());
		} catch (ProblemException e) {
			return "";
		}
	}

	private void printJson(List<ProjectDevice> devices, List<FoundDevice> others) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("devices");
			for (ProjectDevice device : devices) {
				write(json, device);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("found");
			for (FoundDevice other : others) {
				write(json, other);
			}
			json.writeEndArray();
			ProblemJson.write(json, problems);
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, ProjectDevice device) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", device.settings().name());
		json.writeStringField("kind", device.settings().kind());
		json.writeStringField("file", device.file().toString());
		json.writeStringField("address", address(device));
		json.writeStringField("target", device.settings().target());
		json.writeStringField("artifact", device.artifact());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, FoundDevice device) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", device.kind());
		json.writeStringField("name", device.name());
		json.writeStringField("address", device.address());
		json.writeStringField("detail", device.detail());
		json.writeStringField("state", device.state().reach().name().toLowerCase(Locale.ROOT));
		json.writeStringField("words", device.state().words());
		json.writeObjectFieldStart("settings");
		for (Map.Entry<String, String> value : device.values().entrySet()) {
			json.writeStringField(value.getKey(), value.getValue());
		}
		json.writeEndObject();
		json.writeEndObject();
	}
}
