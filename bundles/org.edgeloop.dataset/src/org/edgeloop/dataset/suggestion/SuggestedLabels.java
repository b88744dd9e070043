package org.edgeloop.dataset.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;

/**
 * Makes suggestions. Whoever suggests the same at the same place by the same settings makes a suggestion of the same id, so that
 * what was decided about it holds when the detector runs again.
 *
 * @param type the path of a type in the taxonomy
 * @param channels the names of the channels concerned; empty for all
 */
public record SuggestedLabels(String type, List<String> channels) {

	public SuggestedLabels {
		channels = List.copyOf(channels);
	}

	public Label region(long from, long to, LabelOrigin origin) {
		return label(LabelKind.REGION, from, to, origin);
	}

	public Label point(long at, LabelOrigin origin) {
		return label(LabelKind.POINT, at, at, origin);
	}

	private Label label(LabelKind kind, long from, long to, LabelOrigin origin) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setKind(kind);
		label.setType(type);
		label.setFrom(from);
		label.setTo(to);
		label.getChannels().addAll(channels);
		label.setOrigin(origin);
		label.setId(id(kind, from, to, origin.by()));
		return label;
	}

	private String id(LabelKind kind, long from, long to, String by) {
		String place = String.join("\n", by, kind.getLiteral(), type, Long.toString(from), Long.toString(to), String.join("\n", channels));
		return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
	}
}
