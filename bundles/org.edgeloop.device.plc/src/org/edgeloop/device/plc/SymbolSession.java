package org.edgeloop.device.plc;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.device.browse.SymbolBrowser;
import org.edgeloop.device.browse.SymbolNode;

/**
 * The variables of a controller by name, while a connection to it stands. One thread works with it; any thread may close it, upon which
 * a call that waits fails at once.
 */
public interface SymbolSession extends SymbolBrowser {

	/**
	 * @param name as the controller writes it: {@code MAIN.bReady} by ADS, {@code ns=3;s="Data"."Ready"} by OPC UA
	 * @throws IOException if there is no such symbol, it cannot be read, or the connection is lost
	 */
	SymbolValue read(String name) throws IOException;

	/**
	 * Writes a value and reads it back.
	 *
	 * @param value in the form of the symbol's type: {@code true}, {@code -3}, {@code 1.5e3}, text as it is, {@code [1, 2, 3]} for arrays
	 * @return what stands there afterwards, which a program may have changed already
	 * @throws IOException if there is no such symbol, the value does not fit its type, it cannot be written, or the connection is lost
	 */
	SymbolValue write(String name, String value) throws IOException;

	/**
	 * Goes through the symbols.
	 *
	 * @param under the symbol whose parts are meant, with everything below them; empty for all
	 * @throws IOException if there is no such symbol, or the connection is lost
	 */
	void list(String under, Consumer<Symbol> found, Progress progress) throws IOException;

	@Override
	default List<SymbolNode> find(String under, String text, int most, Progress progress) throws IOException {
		var found = new FoundSymbols(text, most);
		list(under, found, progress);
		return found.nodes();
	}

	@Override
	default String value(String id) throws IOException {
		return String.valueOf(read(id).value());
	}
}
