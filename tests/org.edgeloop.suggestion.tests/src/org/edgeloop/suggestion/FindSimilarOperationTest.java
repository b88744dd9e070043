package org.edgeloop.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.suggestion.FindSimilarOperation.Similar;
import org.edgeloop.suggestion.FindSimilarOperation.SimilarWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Noise with four tones of 400 samples each: two in one recording, two in another. */
class FindSimilarOperationTest {

	private static final String A = "data/a.wav";
	private static final String B = "data/b.wav";

	@TempDir
	Path temporary;

	private SampleProject project;
	private String channel = "";

	@BeforeEach
	void makeProject() throws IOException {
		project = new SampleProject(temporary.resolve("project"));
		Path file = project.recording(A, tones(1, 2000, 6000));
		project.recording(B, tones(2, 3000, 8000));
		try (SampleSource source = Recordings.open(file, ReadOptions.NONE, Progress.NONE)) {
			channel = source.channels().getFirst().name();
		}
	}

	private static double[] tones(long seed, int... places) {
		var random = new Random(seed);
		double[] x = random.doubles(12_000).map(_ -> 0.2 * random.nextGaussian()).toArray();
		for (int place : places) {
			for (int i = place; i < place + 400; i++) {
				x[i] += Math.sin(0.8 * i);
			}
		}
		return x;
	}

	private Similar find(long from, long to, int count, String... recordings) throws IOException {
		return new FindSimilarOperation(project.folder(), new FeatureWindow(A, channel, new SampleRange(from, to)), List.of(recordings), count)
				.run(Progress.NONE);
	}

	@Test
	void theOtherTonesAreTheMostSimilar() throws IOException {
		List<SimilarWindow> found = find(2000, 2400, 3, A, B).windows();
		assertEquals(3, found.size());
		assertEquals(List.of(A + " 6000", B + " 3000", B + " 8000"),
				found.stream().map(each -> each.window().recording() + " " + each.window().range().from()).sorted().toList());
		assertTrue(found.stream().allMatch(each -> each.score() > 0.5 && each.score() <= 1), found::toString);
		for (int i = 1; i < found.size(); i++) {
			assertTrue(found.get(i - 1).distance() <= found.get(i).distance());
		}
	}

	@Test
	void neitherTheGivenWindowNorOverlapsAreFound() throws IOException {
		List<SimilarWindow> found = find(2000, 2400, 100, A).windows();
		for (SimilarWindow each : found) {
			assertFalse(each.window().range().intersects(new SampleRange(2000, 2400)));
			assertTrue(found.stream().noneMatch(other -> other != each && other.window().range().intersects(each.window().range())));
		}
		assertTrue(found.size() > 15);
	}

	@Test
	void whatCannotBeDescribedIsRefusedInWords() {
		assertThrows(ProblemException.class, () -> find(0, 2, 5, A));
		assertThrows(ProblemException.class, () -> find(11_900, 12_100, 5, A));
		assertThrows(ProblemException.class, () -> new FindSimilarOperation(project.folder(),
				new FeatureWindow(A, "nobody", new SampleRange(0, 400)), List.of(A), 5).run(Progress.NONE));
	}

	@Test
	void similarWindowsBecomeSuggestions() throws IOException {
		var sought = new FeatureWindow(A, channel, new SampleRange(2000, 2400));
		List<SimilarWindow> found = find(2000, 2400, 3, A, B).windows();
		for (int i = 0; i < 2; i++) {
			new SuggestSimilarOperation(project.folder(), sought, found, "other/transient").run(Progress.NONE);
		}
		assertEquals(2, SuggestionFiles.read(project.folder(), B).getLabels().size());
		Label label = SuggestionFiles.read(project.folder(), A).getLabels().getFirst();
		assertEquals("similar: recording=data/a.wav, from=2000, to=2400", label.getOrigin().by());
		assertEquals(6000, label.getFrom());
	}
}
