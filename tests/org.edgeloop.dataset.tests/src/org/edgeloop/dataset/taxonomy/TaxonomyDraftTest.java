package org.edgeloop.dataset.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.Test;

class TaxonomyDraftTest {

	private final TaxonomyDraft saved = TaxonomyDraft.of(new DatasetDescription("Rig"));

	@Test
	void aNewTypeGetsAnIdOfItsNameThatIsFree() {
		TaxonomyDraft draft = saved.addType("fault", "Inner Race").addType("fault", "Zahnrad (Größe 2)");
		assertEquals(List.of("inner-race", "outer-race", "ball", "cage", "inner-race-2", "zahnrad-größe-2"), ids(draft, "fault"));
		assertEquals("Inner Race", draft.taxonomy().nameOf("fault/inner-race-2"));
	}

	@Test
	void renamingATypeMovesAllBelowItAndThePresetsThatNameIt() {
		TaxonomyDraft draft = saved.withPresets(List.of(new LabelPreset("Strike", "1", "fault/ball", LabelKind.POINT))).setId("fault", "damage");
		assertEquals(List.of("inner-race", "outer-race", "ball", "cage"), ids(draft, "damage"));
		assertEquals("damage/ball", draft.description().presets().getFirst().type());
		assertEquals(Map.of("fault", "damage", "fault/inner-race", "damage/inner-race", "fault/outer-race", "damage/outer-race", "fault/ball",
				"damage/ball", "fault/cage", "damage/cage"), draft.renamedSince(saved));
	}

	@Test
	void aRenamedTypeStaysInItsPlace() {
		assertEquals(List.of("inner-race", "outer", "ball", "cage"), ids(saved.setId("fault/outer-race", "outer"), "fault"));
	}

	@Test
	void whatIsRenamedTwiceOrBackIsTold() {
		TaxonomyDraft twice = saved.setId("fault/ball", "sphere").setId("fault", "damage");
		assertEquals("damage/sphere", twice.renamedSince(saved).get("fault/ball"));
		assertEquals(Map.of(), twice.setId("damage", "fault").setId("fault/sphere", "ball").renamedSince(saved));
	}

	@Test
	void twoTypesMayChangePlaces() {
		TaxonomyDraft swapped = saved.setId("fault/ball", "x").setId("fault/cage", "ball").setId("fault/x", "cage");
		assertEquals(Map.of("fault/ball", "fault/cage", "fault/cage", "fault/ball"), swapped.renamedSince(saved));
	}

	@Test
	void aTypeThatWasRemovedAndMadeAnewIsAnother() {
		TaxonomyDraft draft = saved.removeType("looseness").addType("", "Loose foot");
		assertEquals(Map.of(), draft.renamedSince(saved));
	}

	@Test
	void goingBackToAnOlderDraftTellsTheRenamesBack() {
		TaxonomyDraft newer = saved.setId("looseness", "loose");
		assertEquals(Map.of("loose", "looseness"), saved.renamedSince(newer));
	}

	@Test
	void aTypeMovesWithAllBelowItToItsPlace() {
		TaxonomyDraft draft = saved.moveType("fault", "other", 1);
		assertEquals(List.of("transient", "fault", "sensor-fault"), ids(draft, "other"));
		assertTrue(draft.taxonomy().find("other/fault/ball").isPresent());
		assertEquals(List.of("misalignment", "imbalance"), ids(saved.moveType("imbalance", "", 3), "").subList(2, 4));
	}

	@Test
	void whatWouldNotBeSoundIsRefusedInWords() {
		assertThrows(IllegalArgumentException.class, () -> saved.moveType("fault", "fault/ball", 0));
		assertThrows(IllegalArgumentException.class, () -> saved.setId("fault/ball", "cage"));
		assertThrows(IllegalArgumentException.class, () -> saved.setId("fault/ball", "a/b"));
		assertThrows(IllegalArgumentException.class, () -> saved.setId("fault/ball", ""));
		assertThrows(IllegalArgumentException.class, () -> saved.removeType("gear/tooth"));
	}

	@Test
	void aKeyChangesHands() {
		TaxonomyDraft draft = saved.setKey("fault/ball", "2");
		assertEquals("fault/ball", draft.taxonomy().findByKey("2").orElseThrow().path());
		assertEquals("", draft.type("fault/inner-race").key());
		assertTrue(draft.taxonomy().findByKey("4").isEmpty());
	}

	@Test
	void typesFollowTheNameOfTheirTier() {
		TaxonomyDraft draft = saved.withTiers(List.of(new Tier("State", OverlapRule.EXCLUSIVE))).changeType("fault/ball", type -> type.withTier("State"))
				.changeTier(0, tier -> new Tier("Condition", tier.rule()));
		assertEquals("Condition", draft.taxonomy().tierOf("fault/ball"));
		assertEquals("Condition", draft.description().tiers().getFirst().name());
	}

	private static List<String> ids(TaxonomyDraft draft, String parent) {
		return draft.childrenOf(parent).stream().map(LabelType::id).toList();
	}
}
