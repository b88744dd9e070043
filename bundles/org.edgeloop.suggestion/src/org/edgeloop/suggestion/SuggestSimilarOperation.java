package org.edgeloop.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.suggestion.FindSimilarOperation.SimilarWindow;

/** Writes windows that look like another one into the files of suggestions, beside what is there. */
public final class SuggestSimilarOperation {

	private static final String KIND = "similar";

	private final Path project;
	private final FeatureWindow sought;
	private final List<SimilarWindow> similar;
	private final String type;

	/**
	 * @param sought what the windows are like
	 * @param similar what {@link FindSimilarOperation} found
	 * @param type the path of the label type to suggest
	 */
	public SuggestSimilarOperation(Path project, FeatureWindow sought, List<SimilarWindow> similar, String type) {
		this.project = project.toAbsolutePath().normalize();
		this.sought = sought;
		this.similar = List.copyOf(similar);
		this.type = type;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if a file of suggestions is not sound
	 * @throws IOException if one cannot be written
	 * @throws java.util.concurrent.CancellationException if cancelled; files that are done stay
	 */
	public void run(Progress progress) throws IOException {
		var labels = new SuggestedLabels(type, sought.channel().isEmpty() ? List.of() : List.of(sought.channel()));
		String by = "%s: recording=%s, from=%d, to=%d".formatted(KIND, sought.recording(), sought.range().from(), sought.range().to());
		Map<String, List<Label>> byRecording = similar.stream().collect(Collectors.groupingBy(each -> each.window().recording(), TreeMap::new,
				Collectors.mapping(each -> labels.region(each.window().range().from(), each.window().range().to(), LabelOrigin.of(by, each.score())),
						Collectors.toList())));
		progress.begin("Suggesting similar windows", byRecording.size());
		for (Map.Entry<String, List<Label>> each : byRecording.entrySet()) {
			progress.checkCancelled();
			Set<String> ids = each.getValue().stream().map(Label::getId).collect(Collectors.toSet());
			SuggestionFiles.update(project, each.getKey(), set -> {
				set.getLabels().removeIf(old -> ids.contains(old.getId()));
				set.getLabels().addAll(each.getValue());
			});
			progress.worked(1);
		}
	}
}
