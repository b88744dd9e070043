package org.edgeloop.dataset.ui.explorer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChannelTextsTest {

	private Locale before = Locale.getDefault();

	@BeforeEach
	void readEnglish() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void readAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void ratesHaveTheUnitThatReadsBest() {
		assertEquals("25.6 kHz", ChannelTexts.rate(25_600));
		assertEquals("48.83 kHz", ChannelTexts.rate(48_828.125));
		assertEquals("100 Hz", ChannelTexts.rate(100));
		assertEquals("0.5 Hz", ChannelTexts.rate(0.5));
	}

	@Test
	void timesHaveTwoUnitsAtMost() {
		assertEquals("100 ms", ChannelTexts.seconds(0.1));
		assertEquals("10.17 s", ChannelTexts.seconds(10.1659));
		assertEquals("3 min 20 s", ChannelTexts.seconds(200.4));
		assertEquals("2 h 46 min", ChannelTexts.seconds(10_000));
	}

	@Test
	void wholeNumbersKeepTheirZeros() {
		assertEquals("200 B", ChannelTexts.bytes(200));
		assertEquals("1 kB", ChannelTexts.bytes(1_000));
		assertEquals("20 GB", ChannelTexts.bytes(20_000_000_000L));
	}

	@Test
	void aCommaDecimalLocaleIsTrimmedTheSame() {
		Locale.setDefault(Locale.GERMANY);
		assertEquals("25,6 kHz", ChannelTexts.rate(25_600));
		assertEquals("20 GB", ChannelTexts.bytes(20_000_000_000L));
	}

	@Test
	void aChannelWithoutARateIsAsLongAsItsSamples() {
		var channel = new Channel("x", "", OptionalDouble.empty(), Optional.empty(), 121_991, SampleType.FLOAT64);
		assertEquals("121,991 samples", ChannelTexts.summary(channel, ""));
		assertEquals("g, 12 kHz, 10.17 s", ChannelTexts.summary(channel.withSampleRate(12_000), "g"));
	}
}
