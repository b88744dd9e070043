package org.edgeloop.experiment.search;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunKey;

/** One condition on a run. A run that has no value does not fulfil a comparison, not even with another value. */
public sealed interface RunCondition {

	boolean matches(Run run);

	/** A number compared. */
	record OfNumber(RunKey key, NumberTest test) implements RunCondition {
		@Override
		public boolean matches(Run run) {
			OptionalDouble number = key.number(run);
			return number.isPresent() && test.test(number.getAsDouble());
		}
	}

	/** Words compared. */
	record OfText(RunKey key, TextTest test) implements RunCondition {
		@Override
		public boolean matches(Run run) {
			return key.text(run).filter(test::test).isPresent();
		}
	}

	/**
	 * Whether a run has a value.
	 *
	 * @param present whether it must have one, or must have none
	 */
	record HasValue(RunKey key, boolean present) implements RunCondition {
		@Override
		public boolean matches(Run run) {
			return (key.isNumber() ? key.number(run).isPresent() : key.text(run).isPresent()) == present;
		}
	}

	/** One of the datasets compared. */
	record OfDataset(DatasetAttribute attribute, TextTest test) implements RunCondition {
		@Override
		public boolean matches(Run run) {
			return matches(run.datasets());
		}

		public boolean matches(List<DatasetInput> datasets) {
			for (DatasetInput dataset : datasets) {
				String text = attribute.of(dataset);
				if (text != null && test.test(text)) {
					return true;
				}
			}
			return false;
		}
	}

	/**
	 * A word that occurs in the name or the id, or in the name or the value of a param or a tag, without regard to capitals.
	 *
	 * @param word in small letters
	 */
	record Occurs(String word) implements RunCondition {
		@Override
		public boolean matches(Run run) {
			return isIn(run.name()) || isIn(run.id())
					|| run.params().entrySet().stream().anyMatch(param -> isIn(param.getKey()) || isIn(param.getValue()))
					|| run.tags().entrySet().stream().anyMatch(tag -> isIn(tag.getKey()) || isIn(tag.getValue()));
		}

		public boolean isIn(String text) {
			return text.toLowerCase(Locale.ROOT).contains(word);
		}
	}
}
