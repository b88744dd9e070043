package org.edgeloop.dataset.ui.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.Test;

class TaxonomyPresenterTest {

	private final TaxonomyPresenter presenter = new TaxonomyPresenter(new DatasetDescription("Rig"));

	@Test
	void theFirstTypeIsSelectedAtFirst() {
		assertEquals("normal", presenter.selection());
		assertFalse(presenter.isDirty());
	}

	@Test
	void aNewTypeIsSelectedAndOneStepOfUndo() {
		presenter.select("fault/ball");
		presenter.addType();
		assertEquals("fault/new-type", presenter.selection());
		assertTrue(presenter.isDirty());
		assertEquals("Add Label Type", presenter.commandStack().getUndoCommand().getLabel());
		presenter.commandStack().undo();
		assertEquals("fault/ball", presenter.selection());
		assertFalse(presenter.isDirty());
		presenter.commandStack().redo();
		assertEquals("fault/new-type", presenter.selection());
	}

	@Test
	void aTypeCanBeAddedBelowAnother() {
		presenter.select("fault/ball");
		presenter.addTypeBelow();
		assertEquals("fault/ball/new-type", presenter.selection());
	}

	@Test
	void removingSelectsWhatIsBesideAndThenWhatIsAbove() {
		presenter.select("other/sensor-fault");
		presenter.removeType();
		assertEquals("other/transient", presenter.selection());
		presenter.removeType();
		assertEquals("other", presenter.selection());
	}

	@Test
	void typesMoveUpAndDownWithinTheirParent() {
		presenter.select("fault/ball");
		presenter.moveType(-1);
		assertEquals(List.of("inner-race", "ball", "outer-race", "cage"), ids("fault"));
		presenter.moveType(1);
		presenter.moveType(1);
		presenter.moveType(1);
		assertEquals(List.of("inner-race", "outer-race", "cage", "ball"), ids("fault"), "it stops at the end");
	}

	@Test
	void whatCannotBeIsSaidAndChangesNothing() {
		presenter.select("fault/ball");
		presenter.setId("cage");
		assertTrue(presenter.message().contains("fault/cage"), presenter.message());
		assertFalse(presenter.isDirty());
		presenter.setColour("pink");
		assertTrue(presenter.message().contains("pink"), presenter.message());
		presenter.setName("Roller");
		assertEquals("", presenter.message());
		assertEquals("Roller", presenter.selectedType().orElseThrow().name());
	}

	@Test
	void aFieldThatWasLeftAsItWasIsNoStep() {
		presenter.setName("Normal");
		presenter.setId("normal");
		presenter.setColour("#2F7864");
		assertFalse(presenter.commandStack().canUndo());
	}

	@Test
	void attributesColourKeyAndTierAreEachOneStep() {
		presenter.select("fault/cage");
		presenter.addTier();
		presenter.setTier(presenter.tiers().getFirst().name());
		presenter.setKey("2");
		presenter.setColour("#123456");
		presenter.setAttributes(List.of(AttributeDefinition.flag("seen")));
		LabelType cage = presenter.selectedType().orElseThrow();
		assertEquals("Tier 1", cage.tier());
		assertEquals("2", cage.key());
		assertEquals(1, cage.attributes().size());
		assertFalse(presenter.colourWarnings().isEmpty(), "a colour as dark as the dark theme");
		for (int i = 0; i < 5; i++) {
			presenter.commandStack().undo();
		}
		assertFalse(presenter.isDirty());
		assertFalse(presenter.commandStack().canUndo());
	}

	@Test
	void tiersAndPresetsAreEditedByTheirPlace() {
		presenter.addTier();
		presenter.addTier();
		presenter.changeTier(1, new Tier("Events", OverlapRule.NESTED));
		presenter.removeTier(0);
		assertEquals(List.of(new Tier("Events", OverlapRule.NESTED)), presenter.tiers());
		var strike = new LabelPreset("Strike", "1", "fault/ball", LabelKind.POINT);
		presenter.addPreset(strike);
		presenter.addPreset(new LabelPreset("Other", "1", "normal", LabelKind.REGION));
		assertTrue(presenter.message().contains("key 1"), presenter.message());
		assertEquals(List.of(strike), presenter.presets());
		presenter.removePreset(0);
		assertEquals(List.of(), presenter.presets());
	}

	@Test
	void whatIsSavedIsTheNewBeginning() {
		presenter.select("looseness");
		presenter.setId("loose");
		assertEquals(Map.of("looseness", "loose"), presenter.renamed());
		presenter.saved();
		assertFalse(presenter.isDirty());
		assertEquals(Map.of(), presenter.renamed());
		presenter.commandStack().undo();
		assertTrue(presenter.isDirty());
		assertEquals(Map.of("loose", "looseness"), presenter.renamed(), "labels have to follow back, too");
	}

	private List<String> ids(String parent) {
		return presenter.draft().childrenOf(parent).stream().map(LabelType::id).toList();
	}
}
