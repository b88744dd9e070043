package org.edgeloop.versioning.ui.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.lineage.LabelDifference;
import org.edgeloop.lineage.LabelDifferences;
import org.junit.jupiter.api.Test;

class LabelChangeTextTest {

	private static Label label(String type, long from, long to) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setId("a");
		label.setKind(LabelKind.REGION);
		label.setType(type);
		label.setFrom(from);
		label.setTo(to);
		return label;
	}

	private static LabelDifference changed(Label older, Label newer) {
		LabelSet before = LabelsFactory.eINSTANCE.createLabelSet();
		LabelSet after = LabelsFactory.eINSTANCE.createLabelSet();
		before.getLabels().add(older);
		after.getLabels().add(newer);
		List<LabelDifference> differences = LabelDifferences.between(before, after);
		assertEquals(1, differences.size());
		return differences.getFirst();
	}

	@Test
	void saysTimesInSecondsWhereTheRateIsKnown() {
		LabelDifference difference = changed(label("normal", 100, 2000), label("fault", 100, 2500));
		var text = new LabelChangeText(difference, 1000);
		assertEquals("type normal \u2192 fault, to 2.0000 s \u2192 2.5000 s", text.details());
		assertEquals("0.1000 s", text.from());
		assertEquals("changed", text.kind());
		assertEquals("type normal \u2192 fault, to 2000 \u2192 2500", new LabelChangeText(difference, 0).details());
	}

	@Test
	void saysNoPlacesOfALabelForAWholeRecording() {
		Label whole = label("normal", 0, 0);
		whole.setKind(LabelKind.RECORDING);
		var text = new LabelChangeText(new LabelDifference(Optional.empty(), Optional.of(whole), List.of()), 1000);
		assertEquals("added", text.kind());
		assertEquals("", text.from() + text.to() + text.details());
	}

	@Test
	void tellsTextFromWhatIsNone() {
		assertTrue(versions("grün\n", "").isText());
		assertFalse(new FileVersions(Optional.of(new byte[] { 'a', 0 }), Optional.empty()).isText());
		assertFalse(new FileVersions(Optional.empty(), Optional.of(new byte[] { (byte) 0xff })).isText());
		assertEquals("This is no text that could be shown. Before: 2 bytes; after: no such file.",
				new FileVersions(Optional.of(new byte[] { 'a', 0 }), Optional.empty()).summary());
	}

	@Test
	void showsABrokenLabelFileAsText() {
		assertTrue(LabelVersions.compare("labels/x.labels.json", versions("no labels", "")).isEmpty());
		assertTrue(LabelVersions.compare("README.md", versions("a", "b")).isEmpty());
	}

	private static FileVersions versions(String older, String newer) {
		return new FileVersions(Optional.of(older.getBytes(StandardCharsets.UTF_8)), Optional.of(newer.getBytes(StandardCharsets.UTF_8)));
	}
}
