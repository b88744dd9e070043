package org.edgeloop.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Against scikit-learn's StratifiedGroupKFold without shuffling. */
class GroupFoldsTest {

	/** Which of several empty folds a group begins is left to rounding there: folds are numbered by their first rows here. */
	@Test
	void groupsAreDealtOutAsScikitLearnDoes() throws Exception {
		List<FeatureMatrix> matrices = List.of(unevenRows(300, 3, 10, 1), unevenRows(300, 6, 27, 2), unevenRows(1000, 2, 8, 3),
				unevenRows(77, 3, 9, 5), unevenRows(400, 12, 40, 6));
		int[] folds = { 5, 3, 4, 2, 10 };
		List<Map<String, Object>> cases = IntStream.range(0, folds.length).mapToObj(i -> Map.<String, Object>of("targets",
				matrices.get(i).targets(), "groups", matrices.get(i).groupOf(), "folds", folds[i])).toList();
		JsonNode expected = ScikitLearn.ask("folds", Map.of("cases", cases));
		for (int i = 0; i < folds.length; i++) {
			FeatureMatrix matrix = matrices.get(i);
			JsonNode theirs = expected.get(i);
			int[] foldOf = GroupFolds.of(matrix, folds[i], IntStream.range(0, matrix.groups().size()).toArray()).foldOf();
			assertArrayEquals(numbered(IntStream.range(0, matrix.rows()).map(row -> theirs.get(row).intValue()).toArray()), numbered(foldOf),
					"case " + i);
		}
	}

	@Test
	void rowsOfTheirOwnAreStratified() throws Exception {
		FeatureMatrix matrix = RandomRows.of(103, 1, 3, 103, 4);
		var folds = GroupFolds.of(matrix, 5, 1);
		for (int target = 0; target < 3; target++) {
			int wanted = target;
			long[] counts = IntStream.range(0, 5).mapToLong(
					fold -> Arrays.stream(folds.validation(fold)).filter(row -> matrix.targets()[row] == wanted).count()).toArray();
			assertTrue(Arrays.stream(counts).max().orElseThrow() - Arrays.stream(counts).min().orElseThrow() <= 1, Arrays.toString(counts));
		}
	}

	@Test
	void noGroupIsInTwoFoldsWhateverTheSeed() throws Exception {
		FeatureMatrix matrix = unevenRows(500, 4, 23, 9);
		for (long seed = 0; seed < 20; seed++) {
			var folds = GroupFolds.of(matrix, 4, seed);
			var foldOfGroup = new int[23];
			Arrays.fill(foldOfGroup, -1);
			for (int row = 0; row < matrix.rows(); row++) {
				int group = matrix.groupOf()[row];
				foldOfGroup[group] = foldOfGroup[group] < 0 ? folds.foldOf()[row] : foldOfGroup[group];
				assertEquals(foldOfGroup[group], folds.foldOf()[row]);
			}
			assertEquals(500, folds.training(2).length + folds.validation(2).length);
			assertEquals(4, Arrays.stream(folds.foldOf()).distinct().count());
		}
	}

	@Test
	void theSeedDecidesBetweenGroupsThatAreAlike() throws Exception {
		FeatureMatrix matrix = RandomRows.of(103, 1, 3, 103, 4);
		assertArrayEquals(GroupFolds.of(matrix, 4, 5).foldOf(), GroupFolds.of(matrix, 4, 5).foldOf());
		assertFalse(Arrays.equals(GroupFolds.of(matrix, 4, 5).foldOf(), GroupFolds.of(matrix, 4, 6).foldOf()));
	}

	@Test
	void moreFoldsThanGroupsAreRefused() {
		assertThrows(ProblemException.class, () -> GroupFolds.of(unevenRows(50, 2, 3, 1), 4, 0));
	}

	private static int[] numbered(int[] foldOf) {
		List<Integer> met = Arrays.stream(foldOf).distinct().boxed().toList();
		return Arrays.stream(foldOf).map(met::indexOf).toArray();
	}

	/** Groups of several sizes, each with more of one class than of others. */
	private static FeatureMatrix unevenRows(int rows, int classes, int groups, long seed) {
		var random = new SplittableRandom(seed);
		FeatureMatrix matrix = RandomRows.of(rows, 1, classes, groups, seed);
		for (int row = groups; row < rows; row++) {
			matrix.groupOf()[row] = Math.min(random.nextInt(groups), random.nextInt(groups));
			matrix.targets()[row] = random.nextInt(3) > 0 ? matrix.groupOf()[row] % classes : random.nextInt(classes);
		}
		return matrix;
	}
}
