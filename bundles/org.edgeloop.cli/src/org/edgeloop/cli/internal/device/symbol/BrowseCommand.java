package org.edgeloop.cli.internal.device.symbol;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.device.plc.SymbolSession;
import org.eclipse.jdt.annotation.NonNullByDefault;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code device browse}: one level of a controller's symbols, or those that hold a text. */
@Command(name = "browse", description = { "Show what is right below a node of a controller, with types and values; or, with --filter, the variables everywhere "
		+ "in which a text stands.",
		"With --json: an array of {\"node\", \"name\", \"type\", \"detail\", \"variable\", \"parts\", \"value\"}; \"node\" is what 'device symbol' and 'device browse' "
				+ "take, \"parts\" says whether there is something below it, \"value\" is there for variables that can be read." },
		footer = { "  edgeloop device browse --opcua opc.tcp://192.168.0.1:4840", "  edgeloop device browse --opcua opc.tcp://192.168.0.1:4840 'ns=3;s=DataBlocksGlobal' --json",
				"  edgeloop device browse --ads 192.168.0.10 --netid 5.23.101.7.1.1 MAIN", "  edgeloop device browse --ads 192.168.0.10 --netid 5.23.101.7.1.1 --filter speed" })
@NonNullByDefault({})
public final class BrowseCommand implements Callable<Integer> {

	@Mixin
	private ControllerArguments controller;

	@Parameters(paramLabel = "NODE", arity = "0..1", defaultValue = "", description = "The node; without one, the highest level.")
	private String node;

	@Option(names = "--filter", paramLabel = "TEXT", description = "What stands in the name, the type or the comment of the variables that are wanted, in capitals or "
			+ "small letters.")
	private String filter;

	@Option(names = "--most", paramLabel = "N", defaultValue = "1000", description = "How many of them at most: ${DEFAULT-VALUE}.")
	private int most;

	@Option(names = "--values", negatable = true, defaultValue = "true", fallbackValue = "true", description = "Read the values, which is the default.")
	private boolean values;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public BrowseCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (SymbolSession symbols = controller.open(console)) {
			List<SymbolNode> found = filter == null ? symbols.parts(node, console.progress()) : symbols.find(node, filter, most, console.progress());
			console.progress().clear();
			if (asJson) {
				printJson(found, symbols);
			} else {
				printTable(found, symbols);
			}
		}
		return ExitCode.OK;
	}

	private void printTable(List<SymbolNode> found, SymbolSession symbols) throws IOException {
		var table = new TextTable("node", "name", "type", "value", "detail");
		for (SymbolNode symbol : found) {
			table.row(symbol.id(), symbol.name() + (symbol.hasParts() ? " …" : ""), symbol.type(), values && symbol.isVariable() ? value(symbol, symbols) : "", symbol.detail());
		}
		console.print(table.toString());
	}

	private static String value(SymbolNode symbol, SymbolSession symbols) throws IOException {
		try {
			return symbols.value(symbol.id());
		} catch (ConnectionException e) {
			throw e;
		} catch (ProblemException e) {
			return "";
		}
	}

	private void printJson(List<SymbolNode> found, SymbolSession symbols) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (SymbolNode symbol : found) {
				json.writeStartObject();
				json.writeStringField("node", symbol.id());
				json.writeStringField("name", symbol.name());
				json.writeStringField("type", symbol.type());
				json.writeStringField("detail", symbol.detail());
				json.writeBooleanField("variable", symbol.isVariable());
				json.writeBooleanField("parts", symbol.hasParts());
				if (values && symbol.isVariable()) {
					writeValue(json, symbol, symbols);
				}
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}

	/** What may not be read, or holds nothing, has no value. */
	private static void writeValue(JsonGenerator json, SymbolNode symbol, SymbolSession symbols) throws IOException {
		try {
			Object value = symbols.read(symbol.id()).value();
			json.writeFieldName("value");
			SymbolJson.value(json, value);
		} catch (ConnectionException e) {
			throw e;
		} catch (ProblemException e) {
			// the field is left out
		}
	}
}
