package org.edgeloop.cli.internal.device.symbol;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.device.plc.SymbolValue;

import com.fasterxml.jackson.core.JsonGenerator;

/** Prints the value of a symbol. */
@NonNullByDefault({})
final class SymbolOutput {

	private SymbolOutput() {
	}

	static void print(Console console, SymbolValue symbol, boolean asJson) throws IOException {
		if (!asJson) {
			console.print("%s : %s = %s\n".formatted(symbol.name(), symbol.type(), symbol.value()));
			return;
		}
		try (JsonGenerator json = console.json()) {
			SymbolJson.write(json, symbol);
		}
		console.print("\n");
	}
}
