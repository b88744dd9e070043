package org.edgeloop.dataset.ui.labelling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.ui.explorer.internal.properties.PropertyLine;
import org.junit.jupiter.api.Test;

class LabelPropertiesTest {

	private final LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
	private final Label label = LabelsFactory.eINSTANCE.createLabel();

	private List<String> names() {
		label.setId("7");
		label.setType("normal");
		labels.getLabels().add(label);
		return LabelProperties.lines(label).stream().map(PropertyLine::name).toList();
	}

	@Test
	void aRegionHasALengthInSamplesAndInTime() {
		label.setKind(LabelKind.REGION);
		label.setFrom(100);
		label.setTo(300);
		labels.setSampleRate(1000);
		assertEquals(List.of("Class", "Kind", "Channels", "First sample", "Sample behind the last", "Samples", "Start", "Duration", "Id"),
				names());
	}

	@Test
	void aPointWithoutARateHasNeither() {
		label.setKind(LabelKind.POINT);
		label.setFrom(100);
		label.setTo(100);
		label.setNote("a knock");
		assertEquals(List.of("Class", "Kind", "Note", "Channels", "First sample", "Id"), names());
	}
}
