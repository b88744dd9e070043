package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.exchange.LabelFormat;

/** Reads and writes the label files of another program. */
public interface ForeignFormat extends LabelFormat {

	/** @return what the names of such files end in, in lower case, the usual ending first */
	List<String> extensions();

	@Override
	default String extension() {
		return extensions().getFirst();
	}

	/** @return whether the format keeps what models suggest apart from what people said, so that both go out */
	default boolean holdsSuggestions() {
		return false;
	}

	/**
	 * Reads a whole file. What a person should know but does not keep the rest from being read is among the answer's problems.
	 *
	 * @throws org.edgeloop.base.ProblemException if the file is none of this format: names file and line
	 * @throws IOException if it cannot be read
	 */
	ForeignLabels read(Path file, ExchangeOptions options, Progress progress) throws IOException;

	/**
	 * Begins a file.
	 *
	 * @param out left open when the writer is closed
	 * @param losses is told what the format cannot hold
	 */
	ForeignWriter writer(OutputStream out, ExchangeOptions options, Losses losses) throws IOException;

	/**
	 * Writes what belongs beside the labels.
	 *
	 * @param out the file with the labels
	 * @param channels the names of all channels of the recordings
	 * @return the files that were written
	 */
	default List<Path> writeCompanions(Path out, DatasetDescription dataset, Set<String> channels, ExchangeOptions options)
		 throws IOException {
		return List.of();
	}
}
