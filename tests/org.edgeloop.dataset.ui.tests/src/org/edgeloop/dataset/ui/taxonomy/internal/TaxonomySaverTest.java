package org.edgeloop.dataset.ui.taxonomy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.CreateProjectOperation;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.RenameLabelTypesOperation.Outcome;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomySaverTest {

	@TempDir
	Path project;

	private final Answers answers = new Answers();
	private TaxonomyPresenter presenter;

	@BeforeEach
	void projectWithOneLabel() throws IOException {
		new CreateProjectOperation(project, "Rig").run(Progress.NONE);
		Files.createDirectories(project.resolve("data"));
		Files.write(project.resolve("data/a.wav"), new byte[1]);
		try (LabelDocument document = LabelDocument.open(project, "data/a.wav", 100, 10)) {
			document.add(LabelKind.REGION, "fault/ball", 0, 10, List.of());
			document.save();
		}
		presenter = new TaxonomyPresenter(DatasetFiles.read(project));
		presenter.select("fault/ball");
	}

	@Test
	void labelsFollowWhereTheUserWants() throws Exception {
		presenter.setId("roller");
		answers.rename = Optional.of(true);
		assertTrue(save());
		assertEquals("fault/roller", typeOfTheLabel());
		assertTrue(DatasetFiles.read(project).taxonomy().find("fault/roller").isPresent());
		assertEquals(List.of("asked to rename 1", "saved open recordings", "renamed 1"), answers.heard);
	}

	@Test
	void labelsStayWhereTheUserWants() throws Exception {
		presenter.setId("roller");
		answers.rename = Optional.of(false);
		assertTrue(save());
		assertEquals("fault/ball", typeOfTheLabel());
		assertFalse(presenter.isDirty());
	}

	@Test
	void cancellingSavesNothing() throws Exception {
		presenter.setId("roller");
		assertFalse(save());
		assertTrue(presenter.isDirty());
		assertTrue(DatasetFiles.read(project).taxonomy().find("fault/ball").isPresent());
	}

	@Test
	void recordingsThatCannotBeSavedHoldItBack() throws Exception {
		presenter.setId("roller");
		answers.rename = Optional.of(true);
		answers.open = false;
		assertFalse(save());
		assertEquals("fault/ball", typeOfTheLabel());
	}

	@Test
	void nobodyIsAskedWhereNoLabelNamesTheOldType() throws Exception {
		presenter.select("fault/cage");
		presenter.setId("retainer");
		assertTrue(save());
		assertEquals(List.of("renamed none"), answers.heard);
	}

	@Test
	void othersTypesAreReplacedOnlyIfTheUserSaysSo() throws Exception {
		presenter.setName("Roller");
		var theirs = DatasetFiles.read(project).withTiers(List.of(new Tier("Theirs", OverlapRule.FREE)));
		DatasetFiles.write(project, theirs);
		assertFalse(save());
		assertEquals(theirs, DatasetFiles.read(project));
		answers.replace = true;
		assertTrue(save());
		assertEquals(List.of(), DatasetFiles.read(project).tiers());
		assertEquals("Roller", DatasetFiles.read(project).taxonomy().nameOf("fault/ball"));
	}

	@Test
	void theQuestionNamesTypesAndLabels() {
		String question = TaxonomyDialogs.question(Map.of("fault/ball", "fault/roller"), new Outcome(new TreeMap<>(Map.of("data/a.wav", 3)), List.of()));
		assertTrue(question.contains("fault/ball  \u2192  fault/roller"), question);
		assertTrue(question.contains("3 labels in one recording name the old ones"), question);
	}

	@Test
	void presetsReadAttributesAsTheirTypeDefinesThem() {
		List<AttributeDefinition> definitions = List.of(AttributeDefinition.number("depth", "mm"), AttributeDefinition.choice("side", "left", "right"));
		assertEquals(2.5, PresetAttributes.parse("depth=2.5, side = left", definitions).get("depth").orElseThrow().number().orElseThrow());
		assertThrows(IllegalArgumentException.class, () -> PresetAttributes.parse("depth=deep", definitions));
		assertThrows(IllegalArgumentException.class, () -> PresetAttributes.parse("side=top", definitions));
		assertThrows(IllegalArgumentException.class, () -> PresetAttributes.parse("depth", definitions));
		assertTrue(PresetAttributes.parse(" ", definitions).isEmpty());
	}

	private boolean save() throws IOException, InterruptedException {
		return new TaxonomySaver(project, task -> task.run(Progress.NONE), answers).save(presenter);
	}

	private String typeOfTheLabel() throws IOException {
		return LabelFiles.read(LabelFiles.fileFor(project, "data/a.wav")).getLabels().getFirst().getType();
	}

	private static final class Answers implements TaxonomySaver.User {

		private final List<String> heard = new ArrayList<>();
		private boolean replace;
		private Optional<Boolean> rename = Optional.empty();
		private boolean open = true;

		@Override
		public boolean mayReplace(Problem problem) {
			return replace;
		}

		@Override
		public Optional<Boolean> mayRename(Map<String, String> renamed, Outcome found) {
			heard.add("asked to rename " + found.total());
			return rename;
		}

		@Override
		public boolean saveOpenRecordings() {
			heard.add("saved open recordings");
			return open;
		}

		@Override
		public void saved(Optional<Outcome> renamed) {
			heard.add("renamed " + renamed.map(outcome -> Integer.toString(outcome.total())).orElse("none"));
		}
	}
}
