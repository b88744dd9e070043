package org.edgeloop.dataset.internal.windows;

import static org.edgeloop.dataset.windows.RecordingWindows.UNLABELLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.edgeloop.dataset.internal.windows.WindowLabels.Verdict;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.WindowSettings;
import org.junit.jupiter.api.Test;

/** Windows of ten samples; every expected share is counted by hand. */
class WindowLabelsTest {

	private static final int LENGTH = 10;
	private static final int SAMPLES = 100;

	private final LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();

	@Test
	void theMajorityIsTheClassWithTheMostSamples() {
		add("a", 0, 3);
		add("b", 3, 9);
		assertEquals(new Verdict("b", 0.6), verdict(LabelRule.MAJORITY, 0));
		assertEquals(new Verdict("b", 0.6), verdict(LabelRule.ANY, 0));
		assertEquals(new Verdict("b", 0.6), verdict(LabelRule.CENTRE, 0));
	}

	@Test
	void unlabelledSamplesAreAClassForTheMajorityAlone() {
		add("a", 0, 4);
		assertEquals(new Verdict(UNLABELLED, 0.6), verdict(LabelRule.MAJORITY, 0));
		assertEquals(new Verdict("a", 0.4), verdict(LabelRule.ANY, 0));
		assertEquals(new Verdict(UNLABELLED, 0.6), verdict(LabelRule.CENTRE, 0));
		add("a", 9, 10);
		assertEquals(new Verdict("a", 0.5), verdict(LabelRule.MAJORITY, 0), "as many labelled as unlabelled");
	}

	@Test
	void anUnlabelledWindowIsAsPureAsItIsEmpty() {
		assertEquals(new Verdict(UNLABELLED, 1), verdict(LabelRule.MAJORITY, 0));
		add("a", 0, 10);
		assertEquals(new Verdict(UNLABELLED, 1), verdict(LabelRule.ANY, 10), "a label ends before its last sample's successor");
		assertEquals(new Verdict("a", 0.1), verdict(LabelRule.ANY, 9));
	}

	@Test
	void overlappingLabelsOfOneClassCountOnceAndOfSeveralForEach() {
		add("a", 0, 6);
		add("a", 4, 7);
		add("b", 0, 8);
		assertEquals(new Verdict("b", 0.8), verdict(LabelRule.MAJORITY, 0));
		add("a", 7, 9);
		assertEquals(new Verdict("a", 0.9), verdict(LabelRule.MAJORITY, 0));
	}

	@Test
	void ofEqualClassesTheFirstByNameIsTaken() {
		add("b", 0, 5);
		add("a", 5, 10);
		assertEquals(new Verdict("a", 0.5), verdict(LabelRule.MAJORITY, 0));
		assertEquals(new Verdict("a", 0.5), verdict(LabelRule.ANY, 0));
		assertEquals(new Verdict("a", 0.5), verdict(LabelRule.CENTRE, 0), "sample 5 is the centre of ten");
	}

	@Test
	void theCentreDecidesAloneAndTheCoverBetweenThoseThatHaveIt() {
		add("long", 6, 10);
		add("a", 5, 6);
		assertEquals(new Verdict("a", 0.1), verdict(LabelRule.CENTRE, 0));
		add("c", 4, 8);
		assertEquals(new Verdict("c", 0.4), verdict(LabelRule.CENTRE, 0));
	}

	@Test
	void aPointIsOneSample() {
		add("knock", 12, 12).setKind(LabelKind.POINT);
		assertEquals(new Verdict("knock", 0.1), verdict(LabelRule.ANY, 12));
		assertEquals(new Verdict("knock", 0.1), verdict(LabelRule.ANY, 3));
		assertEquals(new Verdict(UNLABELLED, 1), verdict(LabelRule.ANY, 13));
		assertEquals(new Verdict(UNLABELLED, 1), verdict(LabelRule.ANY, 2));
		assertEquals(new Verdict("knock", 0.1), verdict(LabelRule.CENTRE, 7));
		assertEquals(new Verdict(UNLABELLED, 0.9), verdict(LabelRule.MAJORITY, 7));
	}

	@Test
	void aLabelOfTheWholeRecordingCoversAllOfItAndABoxItsTime() {
		add("healthy", 0, SAMPLES).setKind(LabelKind.RECORDING);
		assertEquals(new Verdict("healthy", 1), verdict(LabelRule.MAJORITY, 90));
		add("band", 20, 30).setKind(LabelKind.BOX);
		assertEquals(new Verdict("band", 1), verdict(LabelRule.MAJORITY, 20), "as much as the whole recording's, and first by name");
	}

	@Test
	void aLabelOnOtherChannelsSaysNothing() {
		add("a", 0, 10).getChannels().add("FE");
		add("b", 0, 2).getChannels().addAll(List.of("FE", "DE"));
		assertEquals(new Verdict("b", 0.2), verdict(LabelRule.ANY, 0));
	}

	@Test
	void onlyTheWantedTypesCountWithAllBelowThem() {
		add("fault/ball", 0, 5);
		add("faulty", 0, 10);
		var settings = new WindowSettings(LENGTH, 1).withTypes(List.of("fault"));
		assertEquals(new Verdict("fault/ball", 0.5), new WindowLabels(labels, settings, List.of("DE"), SAMPLES).verdict(0));
		assertTrue(new WindowLabels(labels, settings.withTypes(List.of("normal")), List.of("DE"), SAMPLES).isEmpty());
	}

	private Label add(String type, long from, long to) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setId(Integer.toString(labels.getLabels().size()));
		label.setType(type);
		label.setFrom(from);
		label.setTo(to);
		labels.getLabels().add(label);
		return label;
	}

	private Verdict verdict(LabelRule rule, long from) {
		return new WindowLabels(labels, new WindowSettings(LENGTH, 1).withRule(rule, 0), List.of("DE"), SAMPLES).verdict(from);
	}
}
