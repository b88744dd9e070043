package org.edgeloop.dataset.ui.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.exchange.ImportLabelsOperation;
import org.edgeloop.dataset.exchange.LabelFormat;

/**
 * What the user asked the import wizard for.
 *
 * @param project the project's folder
 * @param recording the path of the recording that the labels are for; empty to go by the files
 * @param time what times count, as {@link ExchangeOptions} name it; empty to go by the files
 * @param mapping further options, {@code KEY=VALUE} separated by semicolons
 * @param addTypes whether new label types join the taxonomy
 */
record ImportRequest(Path project, List<Path> files, LabelFormat format, String recording, String time, String mapping,
		boolean addTypes) {

	/** @throws ProblemException if the mapping is none: says what is wrong with it */
	ImportLabelsOperation operation() throws ProblemException {
		List<String> assignments = new ArrayList<>();
		if (!time.isEmpty()) {
			assignments.add("time=" + time);
		}
		Arrays.stream(mapping.split(";")).map(String::strip).filter(part -> !part.isEmpty()).forEach(assignments::add);
		return new ImportLabelsOperation(project, files, format, recording, ExchangeOptions.parse(assignments), addTypes);
	}
}
