package org.edgeloop.suggestion.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.signal.Channel;
import org.edgeloop.suggestion.ui.SuggestPreview.Sight;

/**
 * Where labels can be suggested at present.
 *
 * @param project the project's folder
 * @param types the project's label types
 * @param recording the path of the recording in front, from the project's folder; empty if none is open
 * @param channels the names of that recording's channels
 * @param shown those that are in sight
 * @param sight what of it is in sight
 */
record SuggestScope(Path project, List<LabelType> types, Optional<String> recording, List<String> channels, List<String> shown,
		Optional<Sight> sight) {

	static SuggestScope of(LabellingPresenter presenter) {
		TimelineModel timeline = presenter.timeline();
		Path project = presenter.document().project();
		return new SuggestScope(project, presenter.taxonomy().types().toList(), Optional.of(presenter.document().recording()),
				timeline.source().channels().stream().map(Channel::name).toList(),
				timeline.visibleTracks().stream().map(Track::channel).map(Channel::name).toList(),
				Optional.of(new Sight(timeline.source(), timeline.range(), project)));
	}

	static SuggestScope of(Path project, Taxonomy taxonomy) {
		return new SuggestScope(project, taxonomy.types().toList(), Optional.empty(), List.of(), List.of(), Optional.empty());
	}
}
