package org.edgeloop.cli.internal.device.symbol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.device.plc.Symbol;
import org.edgeloop.device.plc.SymbolSession;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code device symbol list}: which symbols there are. */
@Command(name = "list", description = { "List the symbols of a controller.",
		"With --json: an array of {\"name\", \"type\", \"detail\"}; the detail is the comment in the program, or whatever else the controller says." },
		footer = { "  edgeloop device symbol list --ads 192.168.0.10 --netid 5.23.101.7.1.1 MAIN",
				"  edgeloop device symbol list --opcua opc.tcp://192.168.0.1:4840 'ns=3;s=DataBlocksGlobal'" })
@NonNullByDefault({})
public final class ListCommand implements Callable<Integer> {

	@Mixin
	private ControllerArguments controller;

	@Parameters(paramLabel = "UNDER", arity = "0..1", defaultValue = "", description = "Only this symbol or program and what is below it.")
	private String under;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<Symbol> found = new ArrayList<>();
		try (SymbolSession symbols = controller.open(console)) {
			symbols.list(under, found::add, console.progress());
		}
		console.progress().clear();
		if (asJson) {
			printJson(found);
		} else {
			printTable(found);
		}
		return ExitCode.OK;
	}

	private void printTable(List<Symbol> found) throws IOException {
		var table = new TextTable("name", "type", "detail");
		found.forEach(symbol -> table.row(symbol.name(), symbol.type(), symbol.detail()));
		console.print(table.toString());
	}

	private void printJson(List<Symbol> found) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (Symbol symbol : found) {
				json.writeStartObject();
				json.writeStringField("name", symbol.name());
				json.writeStringField("type", symbol.type());
				json.writeStringField("detail", symbol.detail());
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
