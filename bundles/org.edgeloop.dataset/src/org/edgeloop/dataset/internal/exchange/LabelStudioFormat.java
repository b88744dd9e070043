package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.exchange.ExchangeOptions;

/**
 * Tasks of Label Studio with time series: a full JSON export, JSON_MIN, single tasks or annotations, with their annotations and
 * predictions. Label Studio lets a region end at a sample that belongs to it, so {@code end} is the time of the region's last sample; a
 * sample that one region ends and another begins with belongs to the later one. Written are tasks that Label Studio imports, and beside
 * them the labelling configuration; what it has no place for goes into a region's {@code meta}, which it keeps.
 */
public final class LabelStudioFormat implements ForeignFormat {

	@Override
	public String id() {
		return "label-studio";
	}

	@Override
	public String title() {
		return "Label Studio time series (JSON)";
	}

	@Override
	public List<String> extensions() {
		return List.of(".json");
	}

	@Override
	public boolean isFilePerRecording() {
		return false;
	}

	@Override
	public boolean holdsSuggestions() {
		return true;
	}

	@Override
	public ForeignLabels read(Path file, ExchangeOptions options, Progress progress) throws IOException {
		return new LabelStudioReader(file, LabelStudioConfig.of(file, options), options).read(progress);
	}

	@Override
	public ForeignWriter writer(OutputStream out, ExchangeOptions options, Losses losses) throws IOException {
		return new LabelStudioWriter(out, LabelStudioClock.of(options), losses);
	}

	@Override
	public List<Path> writeCompanions(Path out, DatasetDescription dataset, Set<String> channels, ExchangeOptions options)
			throws IOException {
		Path file = LabelStudioConfig.besideOf(out);
		AtomicFiles.writeString(file, LabelStudioConfigText.of(dataset.taxonomy(), channels, LabelStudioClock.of(options)));
		return List.of(file);
	}
}
