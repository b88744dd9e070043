package org.edgeloop.dataset.ui.labelling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several labels have in common, and how it is changed for all at once. */
class ManyLabelsTest {

	private static final AttributeDefinition SEVERITY = AttributeDefinition.choice("severity", "slight", "severe");
	private static final AttributeDefinition VELOCITY = AttributeDefinition.number("velocity", "mm/s");
	private static final AttributeDefinition CONFIRMED = AttributeDefinition.flag("confirmed");
	private static final Taxonomy TAXONOMY = new Taxonomy(
			List.of(new LabelType("fault", "Fault", "#C24E00", "1", new LabelType("fault/ball", "Ball", "", "2").withAttributes(CONFIRMED))
					.withAttributes(SEVERITY, VELOCITY), new LabelType("normal", "Normal", "#2F7864", "3")));

	@TempDir
	Path project;

	private LabellingFixture labelling;
	private CommandStack stack;
	private Label one;
	private Label other;

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project, TAXONOMY);
		stack = labelling.presenter.document().domain().getCommandStack();
		one = labelling.region(0, 900);
		other = labelling.region(1000, 1200);
		labelling.presenter.nextLabel().chooseType("fault/ball");
		labelling.presenter.select(List.of(one, other));
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	private CommonValues common() {
		return new CommonValues(labelling.presenter.selection(), TAXONOMY);
	}

	@Test
	void onlyAttributesOfAllClassesAreShared() {
		assertEquals(List.of(SEVERITY, VELOCITY), common().attributes());
		labelling.presenter.editing().setType(List.of(one), "normal");
		labelling.presenter.select(List.of(one, other));
		assertEquals(List.of(), common().attributes());
	}

	@Test
	void whatDiffersIsNoCommonValue() {
		labelling.presenter.editing().setNote(List.of(one), "a knock");
		labelling.presenter.select(List.of(one, other));
		assertEquals(Optional.empty(), common().note());
		assertEquals(Optional.empty(), common().type());
		assertEquals(Optional.of(List.of()), common().channels());
		assertEquals(Optional.of(""), common().attribute("severity"));
	}

	@Test
	void whatOneSourceSetsAllSelectedLabelsTakeInOneStep() {
		IPropertySource first = new LabelPropertySource(one, labelling.presenter);
		IPropertySource second = new LabelPropertySource(other, labelling.presenter);
		first.setPropertyValue("attribute severity", "severe");
		second.setPropertyValue("attribute severity", "severe");
		assertEquals(Optional.of("severe"), common().attribute("severity"));
		stack.undo();
		assertEquals(Optional.of(""), common().attribute("severity"));
		assertTrue(one.getAttributes().isEmpty() && other.getAttributes().isEmpty());
	}

	@Test
	void aLabelThatIsNotSelectedChangesAlone() {
		labelling.presenter.select(List.of(other));
		new LabelPropertySource(one, labelling.presenter).setPropertyValue(LabelProperties.NOTE, "alone");
		assertEquals("alone", one.getNote());
		assertEquals("", other.getNote());
	}

	@Test
	void theSameValueIsNoStepOfUndo() {
		Object before = stack.getMostRecentCommand();
		new LabelPropertySource(one, labelling.presenter).setPropertyValue(LabelProperties.NOTE, "");
		assertEquals(before, stack.getMostRecentCommand());
	}

	@Test
	void aWrongNumberChangesNothing() {
		new LabelPropertySource(one, labelling.presenter).setPropertyValue("attribute velocity", "fast");
		assertTrue(one.getAttributes().isEmpty());
		new LabelPropertySource(one, labelling.presenter).setPropertyValue("attribute velocity", "3,5");
		assertEquals(Optional.of(AttributeValue.of(3.5)), one.getAttributes().get("velocity"));
	}

	@Test
	void channelsAreChosenOneOrAll() {
		IPropertySource source = new LabelPropertySource(one, labelling.presenter);
		source.setPropertyValue(LabelProperties.CHANNELS, "FE");
		assertEquals(List.of("FE"), one.getChannels());
		new LabelPropertySource(one, labelling.presenter).setPropertyValue(LabelProperties.CHANNELS, "all");
		assertEquals(List.of(), one.getChannels());
	}

	@Test
	void theTableHasAColumnForEachAttribute() {
		assertEquals(List.of("Class", "Kind", "Start", "End", "Duration", "Channels", "severity", "velocity [mm/s]", "confirmed", "Author", "Origin",
				"Review", "Note"),
				LabelColumn.of(TAXONOMY).stream().map(LabelColumn::title).toList());
	}

	@Test
	void whatIsTypedIsReadBackAsItWasWritten() {
		for (AttributeDefinition definition : List.of(SEVERITY, CONFIRMED)) {
			for (String choice : AttributeText.choices(definition)) {
				assertEquals(choice, AttributeText.of(AttributeText.parse(definition, choice)));
			}
		}
		assertEquals(Optional.empty(), AttributeText.parse(VELOCITY, " "));
		assertTrue(AttributeText.fault(VELOCITY, "fast").isPresent());
		assertFalse(AttributeText.fault(VELOCITY, "1e-3").isPresent());
	}

	@Test
	void everyPropertyHasAnIdOfItsOwn() {
		IPropertyDescriptor[] descriptors = new LabelPropertySource(one, labelling.presenter).getPropertyDescriptors();
		assertEquals(descriptors.length, Arrays.stream(descriptors).map(IPropertyDescriptor::getId).distinct().count());
	}
}
