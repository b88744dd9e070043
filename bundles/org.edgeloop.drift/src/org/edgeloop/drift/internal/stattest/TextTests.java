package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.internal.Auc;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.StatTest.Score;
import org.edgeloop.table.Side;

/**
 * Whether texts tell by their words which side they come from: half of them train a naive Bayes classifier, the other half is scored by
 * it. The same halves every time. Of more than {@value #MOST_ROWS} texts a side, as many are drawn.
 */
public final class TextTests {

	private static final int MOST_ROWS = 20_000;
	private static final int RANDOM_ORDERS = 1000;
	private static final int TELLING_WORDS = 10;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{2,}");

	private TextTests() {
	}

	/** The area under the ROC curve of the texts that were not trained with: 0.5 if the words tell nothing, 1 if they tell all. */
	public static Score area(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		Tested tested = tested(column, progress);
		return tested.describe().score(tested.area());
	}

	/** The share of random orders of the scores whose area is smaller: how sure it is that the words tell something. */
	public static Score percentile(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		Tested tested = tested(column, progress);
		double area = tested.area();
		double[] scores = DoubleStream.concat(Arrays.stream(tested.reference()), Arrays.stream(tested.current())).toArray();
		int split = tested.reference().length;
		var random = new Random(0);
		int below = 0;
		for (int i = 0; i < RANDOM_ORDERS; i++) {
			progress.checkCancelled();
			shuffle(scores, random);
			below += Auc.of(Arrays.copyOf(scores, split), Arrays.copyOfRange(scores, split, scores.length)) < area ? 1 : 0;
		}
		return tested.describe().with("auc", area).with("random_orders", RANDOM_ORDERS).score(below / (double) RANDOM_ORDERS);
	}

	/** The scores of the half that was not trained with, by side. */
	private record Tested(double[] reference, double[] current, WordOdds words) {

		double area() {
			return Auc.of(reference, current);
		}

		Detail describe() {
			return new Detail().with("texts", reference.length + current.length)
					.with("words_of_reference", words.telling(false, TELLING_WORDS))
					.with("words_of_current", words.telling(true, TELLING_WORDS));
		}
	}

	private record Text(List<String> words, boolean isCurrent) {
	}

	private static Tested tested(ComparedColumn column, Progress progress) throws IOException {
		List<?> values = column.values().values();
		List<Text> texts = new ArrayList<>();
		var random = new Random(42);
		for (Side side : Side.values()) {
			for (int place : chosen(column.places(side), random)) {
				texts.add(new Text(words(values.get(place).toString()), side == Side.CURRENT));
			}
		}
		progress.checkCancelled();
		Collections.shuffle(texts, random);
		List<Text> training = texts.subList(0, texts.size() / 2);
		List<Text> rest = texts.subList(texts.size() / 2, texts.size());
		if (hasOneSide(training) || hasOneSide(rest)) {
			throw new ProblemException(Problem.error("there are too few texts to train with half of them", "", "take more rows"));
		}
		var odds = new WordOdds();
		training.forEach(text -> odds.add(text.words(), text.isCurrent()));
		return new Tested(scores(rest, false, odds), scores(rest, true, odds), odds);
	}

	/** Some rows of a side, wherever in it. */
	private static int[] chosen(int[] places, Random random) {
		int most = Math.min(places.length, MOST_ROWS);
		int[] chosen = places.clone();
		for (int i = 0; i < most; i++) {
			int j = i + random.nextInt(chosen.length - i);
			int swapped = chosen[i];
			chosen[i] = chosen[j];
			chosen[j] = swapped;
		}
		return Arrays.copyOf(chosen, most);
	}

	private static double[] scores(List<Text> texts, boolean ofCurrent, WordOdds odds) {
		return texts.stream().filter(text -> text.isCurrent() == ofCurrent).mapToDouble(text -> odds.score(text.words())).toArray();
	}

	private static boolean hasOneSide(List<Text> texts) {
		return texts.stream().map(Text::isCurrent).distinct().count() < 2;
	}

	/** A word counts once a text. */
	private static List<String> words(String text) {
		return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).distinct().toList();
	}

	private static void shuffle(double[] values, Random random) {
		for (int i = values.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			double swapped = values[i];
			values[i] = values[j];
			values[j] = swapped;
		}
	}
}
