package org.edgeloop.cli.internal.device;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.SettingField;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code device kinds}: how devices are reached, and what has to be said for that. */
@Command(name = "kinds", description = { "List the kinds of device, with the settings that say how one is reached and the options of a deployment.",
		"With --json: an array with an object for each: id, name, description, endings of files, settings and options, each with key, label, type, "
				+ "initial, required, choices and description." },
		footer = { "  edgeloop device kinds", "  edgeloop device kinds --json" })
@NonNullByDefault({})
public final class KindsCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public KindsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (asJson) {
			printJson();
		} else {
			for (DeviceKind kind : CliDeviceKinds.all()) {
				print(kind);
			}
		}
		return ExitCode.OK;
	}

	private void print(DeviceKind kind) throws IOException {
		console.print(kind.id() + ": " + kind.name() + "\n" + kind.description() + "\n\n");
		print("setting", kind.connectionFields());
		print("option", kind.deploymentFields());
	}

	private void print(String heading, List<SettingField> fields) throws IOException {
		var table = new TextTable(heading, "initial", "description");
		fields.forEach(field -> table.row(field.key() + (field.isRequired() ? " (required)" : ""), field.initial(), field.description()));
		if (!fields.isEmpty()) {
			console.print(table + "\n");
		}
	}

	private void printJson() throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (DeviceKind kind : CliDeviceKinds.all()) {
				json.writeStartObject();
				json.writeStringField("id", kind.id());
				json.writeStringField("name", kind.name());
				json.writeStringField("description", kind.description());
				json.writeArrayFieldStart("endings");
				for (String ending : kind.artifactEndings()) {
					json.writeString(ending);
				}
				json.writeEndArray();
				write(json, "settings", kind.connectionFields());
				write(json, "options", kind.deploymentFields());
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, String name, List<SettingField> fields) throws IOException {
		json.writeArrayFieldStart(name);
		for (SettingField field : fields) {
			json.writeStartObject();
			json.writeStringField("key", field.key());
			json.writeStringField("label", field.label());
			json.writeStringField("type", field.type().name().toLowerCase(Locale.ROOT));
			json.writeStringField("initial", field.initial());
			json.writeBooleanField("required", field.isRequired());
			json.writeArrayFieldStart("choices");
			for (String choice : field.choices()) {
				json.writeString(choice);
			}
			json.writeEndArray();
			json.writeStringField("description", field.description());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
