package org.edgeloop.cli.internal.drift;

import java.nio.file.Path;
import java.util.function.Function;

import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.SpecFactory;

import picocli.CommandLine.ParameterException;

/** A table as the command line names it: a file, or a table of a server. */
final class TableArgument {

	private TableArgument() {
	}

	/**
	 * @param text a file, or {@code http://HOST:PORT/CATALOG.SCHEMA.TABLE}
	 * @param wrong makes an exception of a sentence that says what is wrong
	 */
	static DataSet parse(String text, Function<String, ParameterException> wrong) {
		DataSet set = SpecFactory.eINSTANCE.createDataSet();
		int path = text.indexOf('/', text.indexOf("://") + 3);
		if (text.startsWith("http://") || text.startsWith("https://")) {
			if (path < 0) {
				throw wrong.apply("a table of a server is http://HOST:PORT/CATALOG.SCHEMA.TABLE, not " + text);
			}
			set.setServer(text.substring(0, path));
			set.setTable(text.substring(path + 1));
		} else {
			set.setFile(Path.of(text).toAbsolutePath().toString());
		}
		return set;
	}
}
