package org.edgeloop.onnx.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.run.Tolerance;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.ElementText;
import org.edgeloop.onnx.tensor.TensorArray;

/** One value held against another, part by part. */
public final class DatumComparison {

	private static final int AT_ONCE = 1 << 14;

	private final Tolerance tolerance;
	private final Progress progress;
	private double largestAbsolute;
	private double largestRelative;
	private long differing;
	private long elements;
	private String reason = "";

	public DatumComparison(Tolerance tolerance, Progress progress) {
		this.tolerance = tolerance;
		this.progress = progress;
	}

	/** @param name of the output */
	public OutputComparison result(String name) {
		return new OutputComparison(name, reason.isEmpty(), largestAbsolute, largestRelative, differing, elements, reason);
	}

	/**
	 * Notes a difference; the first is the one that is told.
	 *
	 * @param place within the value; empty for the whole
	 */
	public void differs(String place, String what) {
		if (reason.isEmpty()) {
			reason = place.isEmpty() ? what : place + " " + what;
		}
	}

	/** @param place of both within the values that are compared; empty for the whole */
	public void compare(String place, Datum expected, Datum actual) {
		switch (expected) {
		case Datum.OfTensor(TensorArray array) when actual instanceof Datum.OfTensor(TensorArray other) -> tensors(place, array, other);
		case Datum.OfSequence(List<Datum> all) when actual instanceof Datum.OfSequence(List<Datum> others) -> sequences(place, all, others);
		case Datum.OfMap map when actual instanceof Datum.OfMap other -> maps(place, map, other);
		case Datum.OfOptional(var element) when actual instanceof Datum.OfOptional(var other) -> optionals(place, element, other);
		// what a graph gives as optional is often stored as what is in it
		case Datum.OfOptional(var element) when element.isPresent() -> compare(place, element.get(), actual);
		default -> differs(place, "is %s and should be %s".formatted(kind(actual), kind(expected)));
		}
	}

	private static String kind(Datum datum) {
		return switch (datum) {
		case Datum.OfTensor _ -> "a tensor";
		case Datum.OfSequence _ -> "a sequence";
		case Datum.OfMap _ -> "a map";
		case Datum.OfOptional _ -> "an optional";
		};
	}

	private void optionals(String place, Optional<Datum> expected, Optional<Datum> actual) {
		if (expected.isPresent() && actual.isPresent()) {
			compare(place, expected.get(), actual.get());
		} else if (expected.isPresent() != actual.isPresent()) {
			differs(place, actual.isPresent() ? "has a value and should have none" : "has no value and should have one");
		}
	}

	private void sequences(String place, List<Datum> expected, List<Datum> actual) {
		if (expected.size() != actual.size()) {
			differs(place, "has %d elements and should have %d".formatted(actual.size(), expected.size()));
			return;
		}
		for (int i = 0; i < expected.size(); i++) {
			compare(place + "element " + i, expected.get(i), actual.get(i));
		}
	}

	private void maps(String place, Datum.OfMap expected, Datum.OfMap actual) {
		Map<String, Datum> others = new HashMap<>();
		List<String> keys = keys(actual.keys());
		for (int i = 0; i < keys.size(); i++) {
			others.put(keys.get(i), actual.values().get(i));
		}
		List<String> wanted = keys(expected.keys());
		for (int i = 0; i < wanted.size(); i++) {
			String key = wanted.get(i);
			if (!others.containsKey(key)) {
				differs(place, "lacks the key " + key);
				return;
			}
			compare(place + "key " + key, expected.values().get(i), others.remove(key));
		}
		if (!others.isEmpty()) {
			differs(place, "has the key %s, which should not be there".formatted(others.keySet().iterator().next()));
		}
	}

	private static List<String> keys(TensorArray keys) {
		if (keys.isText()) {
			return keys.texts();
		}
		List<String> texts = new ArrayList<>();
		for (long key : keys.longs(0, keys.elements())) {
			texts.add(Long.toString(key));
		}
		return texts;
	}

	private void tensors(String place, TensorArray expected, TensorArray actual) {
		if (expected.type() != actual.type() || !expected.dims().equals(actual.dims())) {
			differs(place, "is %s and should be %s".formatted(actual, expected));
		} else if (expected.isText()) {
			texts(place, expected, actual);
		} else {
			numbers(place, expected.parts(), actual.parts());
		}
	}

	private void texts(String place, TensorArray expected, TensorArray actual) {
		elements += expected.elements();
		for (int i = 0; i < expected.elements(); i++) {
			if (!expected.texts().get(i).equals(actual.texts().get(i))) {
				differing++;
				differs(place + index(expected, i), "is '%s' and should be '%s'".formatted(actual.texts().get(i), expected.texts().get(i)));
			}
		}
	}

	private void numbers(String place, TensorArray expected, TensorArray actual) {
		int count = expected.elements();
		elements += count;
		for (int from = 0; from < count; from += AT_ONCE) {
			progress.checkCancelled();
			int part = Math.min(AT_ONCE, count - from);
			double[] wanted = expected.doubles(from, part);
			double[] given = actual.doubles(from, part);
			for (int i = 0; i < part; i++) {
				number(wanted[i], given[i]);
				if (!tolerance.allows(wanted[i], given[i])) {
					differing++;
					differs(place + index(expected, from + i), "is %s and should be %s".formatted(ElementText.of(actual.type(), given[i]),
							ElementText.of(expected.type(), wanted[i])));
				}
			}
		}
	}

	private void number(double expected, double actual) {
		if (expected == actual || Double.isNaN(expected) && Double.isNaN(actual)) {
			return;
		}
		double distance = Math.abs(actual - expected);
		largestAbsolute = Math.max(largestAbsolute, distance);
		largestRelative = Math.max(largestRelative, distance / Math.abs(expected));
	}

	/** The place of an element as an index of each dimension; two numbers of a complex element differ in a last one. */
	private static String index(TensorArray array, int element) {
		List<Long> dims = array.dims();
		Long[] index = new Long[dims.size()];
		long rest = element;
		for (int axis = index.length - 1; axis >= 0; axis--) {
			index[axis] = rest % dims.get(axis);
			rest /= dims.get(axis);
		}
		return List.of(index).toString();
	}
}
