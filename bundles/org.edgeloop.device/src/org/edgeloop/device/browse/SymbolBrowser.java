package org.edgeloop.device.browse;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Progress;

/** Goes through a device's symbols while a connection stands. One thread works with it; any may close it. */
public interface SymbolBrowser extends Closeable {

	/**
	 * @param parent the id of a node; empty for the highest level
	 * @return what is right below it, in the device's order
	 * @throws IOException if there is no such node, or the connection is lost
	 */
	List<SymbolNode> parts(String parent, Progress progress) throws IOException;

	/**
	 * @param under the id of a node; empty for all
	 * @param text what must stand in the id, the type or the detail, in capitals or small letters
	 * @param most how many are wanted
	 * @return variables, wherever they are
	 */
	List<SymbolNode> find(String under, String text, int most, Progress progress) throws IOException;

	/** @return what stands in a variable, in words */
	String value(String id) throws IOException;
}
