package org.edgeloop.dataset.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelCheckerTest {

	private static final String RECORDING = "data/a.wav";
	private static final RecordingFacts FACTS = new RecordingFacts(RECORDING, 1000, 100, Optional.of(List.of("DE", "FE")));

	private static final DatasetDescription DATASET = new DatasetDescription("test").withTaxonomy(new Taxonomy(List.of(
			new LabelType("normal", "Normal", "", "").withTier("condition"),
			new LabelType("fault", "Fault", "", "", new LabelType("fault/ball", "Ball", "", "")).withTier("condition").withAttributes(
					AttributeDefinition.choice("stage", "early", "late").asRequired(), AttributeDefinition.number("severity", "mm/s")),
			new LabelType("phase", "Phase", "", "").withTier("phases"), new LabelType("remark", "Remark", "", "").withTier("remarks"))))
			.withTiers(List.of(new Tier("condition", OverlapRule.EXCLUSIVE), new Tier("phases", OverlapRule.NESTED),
					new Tier("remarks", OverlapRule.FREE)));

	@TempDir
	Path project;

	private LabelDocument document;
	private LiveLabelChecks checks;

	@BeforeEach
	void open() throws IOException {
		document = LabelDocument.open(project, RECORDING, 0, 100);
		checks = new LiveLabelChecks(document, DATASET, FACTS);
	}

	@AfterEach
	void close() {
		checks.close();
		document.close();
	}

	@Test
	void aLabelThatIsAsItShouldBeHasNoProblem() {
		Label label = add("fault/ball", 0, 100, "DE");
		document.execute(document.commands().changeAttribute(List.of(label), "stage", AttributeValue.of("late")));
		add("normal", 100, 200, "DE");
		add("normal", 0, 100, "FE");
		assertEquals(List.of(), rules());
	}

	@Test
	void aTypeThatWasMovedInTheTaxonomyIsFoundAgain() {
		add("bearing/normal", 0, 100);
		assertEquals(List.of(CheckRule.UNKNOWN_TYPE), rules());
		assertEquals(List.of("Change to Normal", "Delete bearing/normal"), fixes());
		fix("Change to Normal");
		assertEquals("normal", only().getType());
	}

	@Test
	void aMissingChoiceIsMadeByAFix() {
		add("fault/ball", 0, 100);
		assertEquals(List.of(CheckRule.MISSING_ATTRIBUTE), rules());
		fix("Set \"stage\" to early");
		assertEquals(AttributeValue.of("early"), only().getAttributes().get("stage").orElseThrow());
	}

	@Test
	void aNumberThatWasWrittenAsATextBecomesANumber() {
		Label label = faulty();
		document.execute(document.commands().changeAttribute(List.of(label), "severity", AttributeValue.of("3.5")));
		assertEquals(List.of(CheckRule.WRONG_ATTRIBUTE), rules());
		assertEquals("\"severity\" of Ball is a number in mm/s, not \"3.5\"", checks.problems().getFirst().message());
		fix("Set \"severity\" to 3.5");
		assertEquals(AttributeValue.of(3.5), label.getAttributes().get("severity").orElseThrow());
	}

	@Test
	void anAttributeThatNobodyDefinedIsAWarning() {
		Label label = faulty();
		document.execute(document.commands().changeAttribute(List.of(label), "colour", AttributeValue.of("red")));
		assertEquals(List.of(CheckRule.UNKNOWN_ATTRIBUTE), rules());
		fix("Remove \"colour\"");
	}

	@Test
	void whatReachesOutOfTheRecordingIsTrimmed() {
		Label label = add("remark", 900, 1100);
		assertEquals(List.of(CheckRule.OUTSIDE_RECORDING), rules());
		fix("Trim to the recording");
		assertEquals(1000, label.getTo());
		add("remark", 1000, 1100);
		assertEquals(List.of("Delete Remark"), fixes());
	}

	@Test
	void aLabelOfTheWholeRecordingGrowsWithIt() {
		Label label = add(LabelKind.RECORDING, "remark", 0, 900);
		assertEquals(List.of(CheckRule.NOT_WHOLE_RECORDING), rules());
		fix("Cover the whole recording");
		assertEquals(1000, label.getTo());
	}

	@Test
	void aChannelThatTheRecordingLacksIsDropped() {
		Label label = add("remark", 0, 10, "DE", "BA");
		assertEquals(List.of(CheckRule.UNKNOWN_CHANNEL), rules());
		fix("Leave only DE");
		assertEquals(List.of("DE"), label.getChannels());
	}

	@Test
	void aBoxAboveHalfTheSampleRateIsTrimmed() {
		Label box = box("remark", 0, 10, 40, 60);
		assertEquals(List.of(CheckRule.ABOVE_NYQUIST), rules());
		fix("Trim to 50 Hz");
		assertEquals(50, box.getHighFrequency());
	}

	@Test
	void boxesOfOneTimeAndOtherFrequenciesDoNotOverlap() {
		box("normal", 0, 100, 10, 20);
		box("normal", 50, 150, 20, 30);
		assertEquals(List.of(), rules());
		box("normal", 50, 150, 15, 25);
		assertEquals(List.of(CheckRule.OVERLAP, CheckRule.OVERLAP), rules());
	}

	@Test
	void pointsAndWholeRecordingsDoNotOverlapRegions() {
		add("normal", 0, 1000);
		add(LabelKind.RECORDING, "normal", 0, 1000);
		document.add(LabelKind.POINT, "normal", 500, 500, List.of());
		assertEquals(List.of(), rules());
		add(LabelKind.RECORDING, "normal", 0, 1000);
		assertEquals(List.of(CheckRule.OVERLAP), rules());
	}

	@Test
	void nestedLabelsMayHoldEachOtherButNotCross() {
		add("phase", 0, 500);
		add("phase", 100, 200);
		add("phase", 100, 200);
		assertEquals(List.of(), rules());
		add("phase", 400, 600);
		assertEquals(List.of(CheckRule.NOT_NESTED), rules());
		fix("End Phase where Phase begins");
	}

	/** Whatever two labels lie like, each fix that is offered makes the problem go away, and can be undone. */
	@ParameterizedTest
	@EnumSource(OverlapRule.class)
	void everyFixOfAnOverlapHelps(OverlapRule rule) {
		String type = rule == OverlapRule.EXCLUSIVE ? "normal" : rule == OverlapRule.NESTED ? "phase" : "remark";
		for (long[] other : new long[][] { { 100, 200 }, { 100, 300 }, { 50, 200 }, { 50, 150 }, { 120, 150 }, { 150, 250 }, { 100, 120 },
				{ 180, 200 }, { 50, 250 } }) {
			Label first = add(type, 100, 200);
			Label second = add(type, other[0], other[1]);
			for (LabelProblem problem : checks.problems()) {
				for (LabelFix fix : problem.fixes()) {
					document.execute(fix.in(document));
					assertEquals(List.of(), rules(), fix.title() + " of 100-200 and " + other[0] + "-" + other[1]);
					document.domain().getCommandStack().undo();
					assertEquals(1, checks.problems().size());
				}
				assertFalse(problem.fixes().isEmpty());
			}
			document.remove(List.of(first, second));
		}
	}

	@Test
	void aFixWhoseLabelIsGoneDoesNothing() {
		Label label = add("bearing/normal", 0, 100);
		LabelFix fix = checks.problems().getFirst().fixes().getFirst();
		document.remove(List.of(label));
		assertFalse(fix.in(document).canExecute());
	}

	@Test
	void listenersHearWhatBecameBetterAndWorse() {
		var heard = new ArrayList<String>();
		checks.addListener(changes -> heard.add(changes.gone().size() + " gone, " + changes.come().size() + " come"));
		Label label = add("normal", 0, 100);
		add("normal", 50, 150);
		document.move(label, 0, 50);
		document.domain().getCommandStack().undo();
		assertEquals(List.of("0 gone, 1 come", "1 gone, 0 come", "0 gone, 1 come"), heard);
	}

	/** The oracle is a checker that sees the labels for the first time, and for overlaps all pairs. */
	@Test
	void followingChangesFindsTheSameAsLookingAnew() {
		var random = new Random(5);
		List<String> types = List.of("normal", "fault", "fault/ball", "phase", "remark", "gone");
		List<Label> labels = new ArrayList<>();
		for (int step = 0; step < 400; step++) {
			if (labels.size() < 12 || random.nextInt(3) == 0) {
				long from = random.nextLong(990);
				labels.add(random.nextInt(4) == 0 ? add(types.get(random.nextInt(6)), from, from + 1 + random.nextLong(60), "DE")
						: add(types.get(random.nextInt(6)), from, from + 1 + random.nextLong(60)));
			} else if (random.nextInt(3) == 0) {
				document.remove(List.of(labels.remove(random.nextInt(labels.size()))));
			} else {
				Label moved = labels.get(random.nextInt(labels.size()));
				long from = random.nextLong(990);
				document.move(moved, from, from + 1 + random.nextLong(60));
				document.changeType(List.of(labels.get(random.nextInt(labels.size()))), types.get(random.nextInt(6)));
			}
			var anew = new LabelChecker(DATASET, FACTS);
			anew.update(document.labels().getLabels(), _ -> true);
			assertEquals(texts(anew.problems()), texts(checks.problems()));
			assertEquals(overlaps("normal", "fault", "fault/ball"),
					checks.problems().stream().filter(problem -> problem.rule() == CheckRule.OVERLAP).count());
		}
	}

	private long overlaps(String... types) {
		List<Label> tier = document.labels().getLabels().stream().filter(label -> Set.of(types).contains(label.getType())).toList();
		long count = 0;
		for (int i = 0; i < tier.size(); i++) {
			for (int j = 0; j < i; j++) {
				count += tier.get(i).getFrom() < tier.get(j).getTo() && tier.get(j).getFrom() < tier.get(i).getTo() ? 1 : 0;
			}
		}
		return count;
	}

	/** With more overlaps of one label than anybody reads, those that were left out come up as others are put right. */
	@Test
	void manyOverlapsOfOneLabelShowBitByBit() {
		add("normal", 0, 1000);
		List<Label> inner = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			inner.add(add("normal", 10 * i, 10 * i + 10));
		}
		int shown = checks.problems().size();
		assertTrue(shown >= 50 && shown <= 100, shown + " shown");
		for (Label label : inner) {
			assertFalse(checks.problems().isEmpty());
			document.remove(List.of(label));
		}
		assertEquals(List.of(), rules());
	}

	private static Set<String> texts(List<LabelProblem> problems) {
		return problems.stream().map(problem -> problem.rule() + " " + problem.labelIds() + " " + problem.message())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private Label add(String type, long from, long to, String... channels) {
		return document.add(LabelKind.REGION, type, from, to, List.of(channels));
	}

	private Label add(LabelKind kind, String type, long from, long to) {
		return document.add(kind, type, from, to, List.of());
	}

	private Label faulty() {
		Label label = add("fault/ball", 0, 100);
		document.execute(document.commands().changeAttribute(List.of(label), "stage", AttributeValue.of("late")));
		return label;
	}

	private Label box(String type, long from, long to, double low, double high) {
		Label box = document.newLabel(LabelKind.BOX, type);
		box.setFrom(from);
		box.setTo(to);
		box.setLowFrequency(low);
		box.setHighFrequency(high);
		document.execute(document.commands().add(List.of(box)));
		return box;
	}

	private Label only() {
		return document.labels().getLabels().getFirst();
	}

	private List<CheckRule> rules() {
		return checks.problems().stream().map(LabelProblem::rule).toList();
	}

	private List<String> fixes() {
		return checks.problems().getFirst().fixes().stream().map(LabelFix::title).toList();
	}

	/** Applies a fix and sees that nothing is wrong afterwards. */
	private void fix(String title) {
		LabelFix fix = checks.problems().getFirst().fixes().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
		document.execute(fix.in(document));
		assertEquals(List.of(), rules());
	}
}
