package org.edgeloop.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.signal.write.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models that take samples: the means of two channels are the scores of two classes, so that the class is the channel with the higher mean.
 * A window is a ball fault where the first channel is high.
 */
class RecordedWindowsTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures");
	private static final int WINDOWS = 6;
	private static final int LENGTH = 64;

	@TempDir
	Path project;

	@BeforeEach
	void writeProject() throws IOException {
		Files.writeString(project.resolve("dataset.json"), "{\"format\": \"edgeloop-dataset\", \"version\": 1, \"name\": \"test\"}\n");
		for (String name : List.of("a", "b", "c")) {
			record("data/" + name + ".wav");
			label("data/" + name + ".wav", "normal");
		}
	}

	/** Even windows have a high first channel, odd ones a high second channel. Channels differ in every sample, so that mixing them shows. */
	private void record(String path) throws IOException {
		float[][] samples = new float[2][WINDOWS * LENGTH];
		for (int i = 0; i < samples[0].length; i++) {
			boolean even = i / LENGTH % 2 == 0;
			samples[0][i] = (even ? 0.5f : 0.1f) + path.hashCode() % 100 * 1e-6f; // else the recordings would be one
			samples[1][i] = even ? 0.1f : 0.5f;
		}
		Files.createDirectories(project.resolve(path).getParent());
		try (var writer = new WavWriter(project.resolve(path), 2, 1000)) {
			writer.write(samples, samples[0].length);
		}
	}

	/** The last window of each recording is labelled wrongly. */
	private void label(String path, String odd) throws IOException {
		LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
		labels.setRecording(path);
		for (int window = 0; window < WINDOWS; window++) {
			Label label = LabelsFactory.eINSTANCE.createLabel();
			label.setId(Integer.toString(window));
			label.setType(window % 2 == 0 || window == WINDOWS - 1 ? "ball" : odd);
			label.setFrom(window * LENGTH);
			label.setTo((window + 1) * LENGTH);
			label.setKind(LabelKind.REGION);
			labels.getLabels().add(label);
		}
		Path file = LabelFiles.fileFor(project, path);
		Files.createDirectories(file.getParent());
		LabelFiles.write(file, labels);
	}

	private ModelEvaluation evaluate(String model, EvaluationSettings settings) throws IOException {
		return new EvaluateModelOperation(FIXTURES.resolve(model), project, settings).run(Progress.NONE);
	}

	@Test
	void samplesGoInAsTheShapeSays() throws IOException {
		for (String model : List.of("mean_nct.onnx", "mean_ntc.onnx")) {
			ModelEvaluation judged = evaluate(model, EvaluationSettings.DEFAULT);
			assertEquals("[[9, 3], [0, 6]]", Arrays.deepToString(judged.report().confusion()), model);
			assertEquals(3, judged.worst().size());
			for (String recording : List.of("data/a.wav", "data/b.wav", "data/c.wav")) {
				var window = new FeatureWindow(recording, "", new SampleRange(5 * LENGTH, 6 * LENGTH));
				assertTrue(judged.worst().stream().anyMatch(worst -> worst.window().equals(window)), recording);
			}
			assertEquals(0.5, judged.worst().getFirst().probability(), 1e-3);
			assertTrue(Double.isNaN(judged.report().logLoss()), "means are no probabilities");
		}
	}

	@Test
	void channelsGoInAsTheyAreNamed() throws IOException {
		ModelEvaluation judged = evaluate("mean_nct.onnx", EvaluationSettings.DEFAULT.withChannels(List.of("ch2", "ch1")));
		assertEquals("[[3, 9], [6, 0]]", Arrays.deepToString(judged.report().confusion()));
		ProblemException refused = assertThrows(ProblemException.class,
				() -> evaluate("mean_nct.onnx", EvaluationSettings.DEFAULT.withChannels(List.of("ch1"))));
		assertTrue(refused.problem().what().contains("takes 2 channels"), refused.getMessage());
	}

	@Test
	void onlyThePartOfASplitIsJudged() throws IOException {
		SplitSettings split = SplitSettings.parse("by=recording,test=0.34,seed=1");
		assertEquals(WINDOWS, evaluate("mean_nct.onnx", EvaluationSettings.DEFAULT.withSplit(split, Split.TEST)).report().windows());
		assertEquals(2 * WINDOWS, evaluate("mean_nct.onnx", EvaluationSettings.DEFAULT.withSplit(split, Split.TRAIN)).report().windows());
	}

	@Test
	void windowsMayOverlap() throws IOException {
		assertEquals(3 * (2 * WINDOWS - 1), evaluate("mean_nct.onnx", EvaluationSettings.DEFAULT.withHop(LENGTH / 2)).report().windows());
	}

	@Test
	void lengthsThatTheModelDoesNotTakeAreRefused() {
		ProblemException refused = assertThrows(ProblemException.class, () -> evaluate("mean_nct.onnx", EvaluationSettings.DEFAULT.withLength(50)));
		assertTrue(refused.problem().what().contains("64"), refused.getMessage());
	}

	@Test
	void classesThatTheModelDoesNotKnowAreLeftOutAndTold() throws IOException {
		label("data/a.wav", "strange");
		ModelEvaluation judged = evaluate("mean_nct.onnx", EvaluationSettings.DEFAULT);
		assertEquals(3 * WINDOWS - 2, judged.report().windows());
		assertTrue(judged.problems().stream().anyMatch(problem -> problem.what().equals("2 windows are left out: the model does not know 'strange'")),
				judged.problems().toString());
	}

	@Test
	void aProjectWithoutTheModelsFeaturesIsRefused() {
		ProblemException refused = assertThrows(ProblemException.class, () -> evaluate("champion.onnx", EvaluationSettings.DEFAULT));
		assertTrue(refused.problem().what().contains("how long the windows"), refused.getMessage());
		ProblemException strange = assertThrows(ProblemException.class, () -> evaluate("champion.onnx", EvaluationSettings.DEFAULT.withLength(LENGTH)));
		assertTrue(strange.problem().what().contains("'p0'"), strange.getMessage());
	}
}
