package org.edgeloop.dataset.agreement;

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

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is SciPy and scikit-learn: {@code fixtures/agreement/make_agreement.py} says how each line came to be. */
class AgreementOperationTest {

	private static final Path FIXTURE = Path.of(System.getProperty("edgeloop.root"),
			"tests/org.edgeloop.dataset.tests/fixtures/agreement/agreement.tsv");
	private static final String RECORDING = "data/a.wav";

	private final List<LabelSet> sets = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "case0", "case1", "case2", "case3", "case4", "case5" })
	void eventsAndSamplesAgreeAsSciPyAndScikitLearnSay(String name) throws IOException {
		List<String[]> lines = Files.readAllLines(FIXTURE).stream().map(line -> line.split("\t")).toList();
		int at = 0;
		while (!(lines.get(at)[0].equals("case") && lines.get(at)[1].equals(name))) {
			at++;
		}
		String[] header = lines.get(at++);
		List<String[]> expected = new ArrayList<>();
		for (; at < lines.size() && !lines.get(at)[0].equals("case"); at++) {
			String[] line = lines.get(at);
			if (line[0].equals("label")) {
				add(Integer.parseInt(line[1]), line[2], Long.parseLong(line[3]), Long.parseLong(line[4]),
						line[5].equals("*") ? List.of() : List.of(line[5].split(",")));
			} else {
				expected.add(line);
			}
		}
		setOf(1);
		sets.forEach(set -> set.setSamples(Long.parseLong(header[2])));
		Agreement agreement = run(Double.parseDouble(header[4]));
		expected.forEach(line -> check(agreement, line));
		assertFalse(expected.isEmpty());
	}

	private static void check(Agreement agreement, String[] line) {
		if (line[0].equals("fleiss")) {
			assertEquals(Double.parseDouble(line[1]), agreement.kappa().value().orElseThrow(), 1e-12);
			return;
		}
		PairAgreement pair = agreement.pairs().stream().filter(each -> each.reference().equals(line[1]) && each.other().equals(line[2]))
				.findFirst().orElseThrow();
		if (line[0].equals("cohen")) {
			assertEquals(Double.parseDouble(line[3].replace("nan", "NaN")), pair.kappa().value().orElse(Double.NaN), 1e-12);
		} else {
			var found = pair.classes().stream().filter(each -> each.type().equals(line[3])).findFirst()
					.orElse(new ClassAgreement("", 0, 0, 0, 0));
			assertEquals(Long.parseLong(line[4]), found.matched(), line[3]);
			assertEquals(Double.parseDouble(line[5]), found.matched() == 0 ? 0 : found.meanIou() * found.matched(), 1e-12);
		}
	}

	@Test
	void eachDisagreementSaysWhatDiffersAndWhere() throws IOException {
		add(0, "same", 0, 10);
		add(1, "same", 0, 10);
		add(0, "late", 100, 200);
		add(1, "late", 105, 198);
		add(0, "lost", 300, 310);
		add(1, "extra", 400, 410);
		add(0, "ball", 500, 600);
		add(1, "cage", 500, 590);
		PairAgreement pair = run(0.5).pairs().getFirst();
		assertEquals(List.of("EDGE 100-200 +5 -2", "MISSING 300-310 +0 +0", "EXTRA 400-410 +0 +0", "CLASS 500-600 +0 -10"),
				pair.disagreements().stream().map(each -> each.kind() + " " + each.range().from() + "-" + each.range().to()
						+ String.format(" %+d %+d", each.fromDifference(), each.toDifference())).toList());
		ClassAgreement late = pair.classes().stream().filter(each -> each.type().equals("late")).findFirst().orElseThrow();
		assertEquals(93.0 / 100, late.meanIou());
		assertEquals(1, late.f1());
		ClassAgreement ball = pair.classes().stream().filter(each -> each.type().equals("ball")).findFirst().orElseThrow();
		assertEquals(0, ball.recall());
		assertTrue(Double.isNaN(ball.precision()), "nobody else says so");
	}

	@Test
	void pointsMatchByTheirDistanceAndBoxesByTheirFrequencies() throws IOException {
		point(0, "knock", 100);
		point(1, "knock", 110);
		point(0, "knock", 200);
		point(1, "knock", 211);
		box(0, 0, 100, 10, 20);
		box(1, 0, 100, 10, 18);
		box(0, 300, 400, 10, 20);
		box(1, 300, 400, 18, 30);
		PairAgreement pair = run(0.5).pairs().getFirst();
		assertEquals(List.of("box 1 0.8", "knock 1 1.0"),
				pair.classes().stream().map(each -> each.type() + " " + each.matched() + " " + each.meanIou()).toList());
	}

	@Test
	void aBillionSamplesAreNotGoneThroughOneByOne() throws IOException {
		add(0, "normal", 0, 500_000_000_000L);
		add(1, "normal", 0, 400_000_000_000L);
		sets.forEach(set -> set.setSamples(1_000_000_000_000L));
		Kappa kappa = run(0.5).kappa();
		// By hand: alike 0.9; by chance 0.5·0.4 + 0.5·0.6 = 0.5.
		assertEquals(0.9, kappa.observed(), 1e-15);
		assertEquals(0.8, kappa.value().orElseThrow(), 1e-15);
	}

	@Test
	void aLabelThatIsTwiceThereIsMatchedOnce() throws IOException {
		add(0, "normal", 0, 100);
		add(1, "normal", 0, 100);
		add(1, "normal", 0, 90);
		ClassAgreement normal = run(0.5).pairs().getFirst().classes().getFirst();
		assertEquals(1, normal.matched());
		assertEquals(0.5, normal.precision());
		assertEquals(1, normal.meanIou(), "the better one");
	}

	@Test
	void fullAgreementOnOneThingReachesEveryKappaThoughNoneIsDefined() throws IOException {
		add(0, "normal", 0, 1000);
		add(1, "normal", 0, 1000);
		Kappa kappa = run(0.5).kappa();
		assertTrue(kappa.value().isEmpty());
		assertTrue(kappa.reaches(1));
	}

	@Test
	void annotatorsWithoutACommonRecordingAreRefused() {
		var one = new Annotation("a", Optional.empty(), new TreeMap<>(Map.of("data/x", setOf(0))));
		var other = new Annotation("b", Optional.empty(), new TreeMap<>(Map.of("data/y", setOf(1))));
		assertThrows(ProblemException.class, () -> new AgreementOperation(List.of(one, other), AgreementSettings.DEFAULT).run(Progress.NONE));
	}

	private Agreement run(double iou) throws IOException {
		List<Annotation> annotations = new ArrayList<>();
		for (LabelSet set : sets) {
			annotations.add(new Annotation(Integer.toString(annotations.size()), Optional.empty(), new TreeMap<>(Map.of(RECORDING, set))));
		}
		return new AgreementOperation(annotations, new AgreementSettings(iou, 10)).run(Progress.NONE);
	}

	private LabelSet setOf(int annotator) {
		while (sets.size() <= annotator) {
			LabelSet set = LabelsFactory.eINSTANCE.createLabelSet();
			set.setSamples(1000);
			sets.add(set);
		}
		return sets.get(annotator);
	}

	private Label add(int annotator, String type, long from, long to, List<String> channels) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setId("id" + setOf(annotator).getLabels().size());
		label.setType(type);
		label.setFrom(from);
		label.setTo(to);
		label.getChannels().addAll(channels);
		setOf(annotator).getLabels().add(label);
		return label;
	}

	private Label add(int annotator, String type, long from, long to) {
		return add(annotator, type, from, to, List.of());
	}

	private void point(int annotator, String type, long at) {
		add(annotator, type, at, at).setKind(LabelKind.POINT);
	}

	private void box(int annotator, long from, long to, double low, double high) {
		Label label = add(annotator, "box", from, to);
		label.setKind(LabelKind.BOX);
		label.setLowFrequency(low);
		label.setHighFrequency(high);
	}
}
