package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.signal.bearing.BearingCatalog;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code signal bearings}: the catalogue of bearings. */
@Command(name = "bearings", description = { "List the bearings that are known by name, with their geometry and where it was published.",
		"With --json: an array of objects with name, balls, ballDiameter and pitchDiameter in mm, contactAngle in degrees and source." },
		footer = "  edgeloop signal bearings --json")
@NonNullByDefault({})
public final class BearingsCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public BearingsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (asJson) {
			printJson();
			return ExitCode.OK;
		}
		var table = new TextTable("Bearing", ">Balls", ">Ball [mm]", ">Pitch [mm]", ">Angle [°]", "Published by");
		for (BearingCatalog.Entry entry : BearingCatalog.entries()) {
			table.row(entry.name(), Integer.toString(entry.geometry().balls()), Numbers.plain(entry.geometry().ballDiameter()),
					Numbers.plain(entry.geometry().pitchDiameter()), Numbers.plain(entry.geometry().contactAngle()), entry.source());
		}
		console.print(table.toString());
		return ExitCode.OK;
	}

	private void printJson() throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (BearingCatalog.Entry entry : BearingCatalog.entries()) {
				json.writeStartObject();
				json.writeStringField("name", entry.name());
				json.writeNumberField("balls", entry.geometry().balls());
				json.writeNumberField("ballDiameter", entry.geometry().ballDiameter());
				json.writeNumberField("pitchDiameter", entry.geometry().pitchDiameter());
				json.writeNumberField("contactAngle", entry.geometry().contactAngle());
				json.writeStringField("source", entry.source());
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
