package org.edgeloop.dataset.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class SuggestionIndexTest {

	private static final LabelOrigin THRESHOLD = LabelOrigin.of("threshold: level=4", 0.8);
	private static final LabelOrigin HIGHER = LabelOrigin.of("threshold: level=5", 0.6);
	private static final LabelOrigin KURTOSIS = LabelOrigin.of("kurtosis: least=5", 0.8);

	private final LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
	private final SuggestedLabels impacts = new SuggestedLabels("impact", List.of("x"));

	@Test
	void anAcceptedOneIsALabelOfTheSameIdWhateverBecameOfIt() {
		Label suggestion = impacts.region(100, 200, THRESHOLD);
		Label label = EcoreUtil.copy(suggestion);
		label.setType("another");
		label.setTo(900);
		labels.getLabels().add(label);
		var index = new SuggestionIndex(labels, List.of(suggestion));
		assertEquals(SuggestionState.ACCEPTED, index.state(suggestion));
		assertEquals(0, index.open().size());
		assertEquals(1, index.count(SuggestionState.ACCEPTED));
	}

	@Test
	void whatIsMuchLikeARejectedOneOfTheSameDetectorIsRejectedToo() {
		labels.getRejected().add(impacts.region(100, 200, THRESHOLD));
		Label half = impacts.region(100, 150, HIGHER);
		Label less = impacts.region(100, 149, HIGHER);
		Label otherDetector = impacts.region(100, 200, KURTOSIS);
		Label otherType = new SuggestedLabels("rub", List.of("x")).region(100, 200, HIGHER);
		Label otherChannel = new SuggestedLabels("impact", List.of("y")).region(100, 200, HIGHER);
		var index = new SuggestionIndex(labels, List.of(half, less, otherDetector, otherType, otherChannel));
		assertEquals(SuggestionState.REJECTED, index.state(half));
		for (Label open : List.of(less, otherDetector, otherType, otherChannel)) {
			assertTrue(index.isOpen(open));
		}
	}

	@Test
	void whatAPersonLabelledNeedsNoSuggestion() {
		Label drawn = impacts.region(110, 200, LabelOrigin.PERSON);
		labels.getLabels().add(drawn);
		Label suggestion = impacts.region(100, 200, THRESHOLD);
		Label point = impacts.point(150, THRESHOLD);
		var index = new SuggestionIndex(labels, List.of(suggestion, point));
		assertEquals(SuggestionState.LABELLED, index.state(suggestion));
		assertTrue(index.isOpen(point), "a region does not say where the point is");
		drawn.setTo(140);
		assertTrue(index.update(List.of(drawn)));
		assertTrue(index.isOpen(suggestion));
		assertFalse(index.update(List.of(drawn)));
	}

	@Test
	void followingEachStepFindsWhatLookingAtAllOfItFinds() {
		var random = new Random(7);
		List<Label> suggestions = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			int from = random.nextInt(1000);
			suggestions.add(impacts.region(from, from + 20 + random.nextInt(60), i % 2 == 0 ? THRESHOLD : KURTOSIS));
		}
		var index = new SuggestionIndex(labels, suggestions);
		for (int step = 0; step < 400; step++) {
			index.update(change(random, suggestions));
			var fresh = new SuggestionIndex(labels, suggestions);
			for (Label suggestion : suggestions) {
				assertEquals(fresh.state(suggestion), index.state(suggestion), "step " + step);
			}
			assertEquals(fresh.open().sorted(), index.open().sorted());
			for (SuggestionState state : SuggestionState.values()) {
				assertEquals(fresh.count(state), index.count(state));
			}
		}
	}

	/** Accepts, rejects, draws, moves, retypes or removes something. */
	private List<Label> change(Random random, List<Label> suggestions) {
		Label suggestion = suggestions.get(random.nextInt(suggestions.size()));
		var list = random.nextBoolean() ? labels.getLabels() : labels.getRejected();
		if (random.nextInt(3) > 0 || list.isEmpty()) {
			Label added = EcoreUtil.copy(suggestion);
			if (random.nextBoolean()) {
				added.setId("of its own " + random.nextInt());
			}
			if (list.stream().anyMatch(label -> label.getId().equals(added.getId()))) {
				return List.of();
			}
			list.add(added);
			return List.of(added);
		}
		Label changed = list.get(random.nextInt(list.size()));
		switch (random.nextInt(3)) {
		case 0 -> list.remove(changed);
		case 1 -> changed.setTo(changed.getFrom() + 1 + random.nextInt(100));
		default -> changed.setType(changed.getType().equals("impact") ? "rub" : "impact");
		}
		return List.of(changed);
	}

	@Test
	void theSameSuggestionOfTheSameSettingsHasTheSameId() {
		assertEquals(impacts.region(1, 2, THRESHOLD).getId(), impacts.region(1, 2, LabelOrigin.of(THRESHOLD.by(), 0.1)).getId());
		List<Label> others = List.of(impacts.region(1, 2, THRESHOLD), impacts.region(1, 3, THRESHOLD), impacts.region(1, 2, HIGHER),
				new SuggestedLabels("rub", List.of("x")).region(1, 2, THRESHOLD),
				new SuggestedLabels("impact", List.of()).region(1, 2, THRESHOLD), impacts.point(1, THRESHOLD));
		assertEquals(others.size(), others.stream().map(Label::getId).distinct().count());
		assertEquals(LabelKind.POINT, others.getLast().getKind());
	}

	@Test
	void theKindOfAnOriginIsItsDetectorWithoutSettings() {
		assertEquals("threshold", THRESHOLD.kind());
		assertEquals("a model:v2", LabelOrigin.of("a model:v2", 1).kind());
	}
}
