package org.edgeloop.device.linux.internal.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.device.live.LiveChannel;

/** What a board says at one moment: values by channel, in the order in which it says them. */
final class Reading {

	private final Map<LiveChannel, Double> values = new LinkedHashMap<>();

	/** Adds a value; a channel whose name is taken gets a number behind it, as boards have zones of the same name. */
	void put(String name, String unit, double value) {
		var channel = new LiveChannel(name, unit);
		for (int number = 2; values.containsKey(channel); number++) {
			channel = new LiveChannel(name + " " + number, unit);
		}
		values.put(channel, value);
	}

	List<LiveChannel> channels() {
		return List.copyOf(values.keySet());
	}

	/** @return channels × 1; NaN for those that it has no value of */
	double[][] values(List<LiveChannel> channels) {
		return channels.stream().map(channel -> new double[] { values.getOrDefault(channel, Double.NaN) }).toArray(double[][]::new);
	}
}
