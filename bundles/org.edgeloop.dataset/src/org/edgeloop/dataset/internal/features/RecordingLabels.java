package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.internal.windows.WindowLabels;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.windows.WindowSettings;
import org.edgeloop.signal.Channel;

/** The labels of the windows of one recording, by the rule of training sets, each channel by itself. */
final class RecordingLabels {

	private final LabelSet labels;
	private final WindowSettings settings;
	private final String hash;
	private final Map<String, WindowLabels> ofChannels = new HashMap<>();

	private RecordingLabels(LabelSet labels, FeatureTableSettings settings, String hash) {
		this.labels = labels;
		this.settings = new WindowSettings(settings.features().length(), settings.features().hop()).withRule(settings.rule(), 0);
		this.hash = hash;
	}

	static RecordingLabels none(FeatureTableSettings settings) {
		return new RecordingLabels(LabelsFactory.eINSTANCE.createLabelSet(), settings, "");
	}

	/**
	 * @param recording the recording's path
	 * @param contentHash names the recording's content
	 * @throws ProblemException if the labels cannot be used
	 */
	static RecordingLabels read(Path project, String recording, String contentHash, FeatureTableSettings settings) throws IOException {
		Path file = LabelFiles.fileFor(project, recording);
		if (!Files.exists(file)) {
			return none(settings);
		}
		String hash = ContentHash.of(Files.readAllBytes(file));
		LabelSet labels = LabelFiles.read(file);
		if (!labels.getContentHash().isEmpty() && !labels.getContentHash().equals(contentHash)) {
			throw new ProblemException(Problem.warning("taken as unlabelled: it is not the recording that was labelled", recording,
					"open it and decide what becomes of its labels"));
		}
		return new RecordingLabels(labels, settings, hash);
	}

	/** @return the hash of the label file's content; empty if there is none */
	String hash() {
		return hash;
	}

	/** @return the label of the window that begins there; empty if it has none */
	String of(Channel channel, long from) {
		return ofChannels.computeIfAbsent(channel.name(),
				name -> new WindowLabels(labels, settings, List.of(name), channel.length())).verdict(from).type();
	}
}
