package org.edgeloop.signal.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class DecimalParserTest {

	private final DecimalParser point = new DecimalParser('.');
	private final DecimalParser comma = new DecimalParser(',');

	@Test
	void theShortestTextOfAnyDoubleReadsBackToTheSameBits() {
		Random random = new Random(1);
		for (int i = 0; i < 200_000; i++) {
			assertSameBits(Double.toString(Double.longBitsToDouble(random.nextLong())));
		}
	}

	@Test
	void decimalsOfAnyLengthAreRoundedAsTheJdkRoundsThem() {
		Random random = new Random(2);
		for (int i = 0; i < 200_000; i++) {
			StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
			text.append(digits(random, random.nextInt(12))).append('.').append(digits(random, 1 + random.nextInt(25)));
			if (random.nextInt(3) == 0) {
				text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(700) - 350);
			}
			assertSameBits(text.toString());
		}
	}

	/** Exactly between two doubles, and just beside: where an approximation would go wrong. */
	@Test
	void halfwayCasesAreRoundedToEven() {
		Random random = new Random(3);
		for (int i = 0; i < 20_000; i++) {
			double value = Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(40) - 20);
			BigDecimal half = new BigDecimal(value).add(new BigDecimal(Math.nextUp(value))).divide(BigDecimal.TWO);
			assertSameBits(half.toPlainString());
			assertSameBits(half.toPlainString() + "1");
			assertSameBits("-" + half.toString());
		}
	}

	/** The tables' every power, with significands that fill it to the edges. */
	@Test
	void everyPowerOfTenIsScaledByCorrectly() {
		Random random = new Random(4);
		for (int exponent = -345; exponent <= 310; exponent++) {
			for (long significand : new long[] { 1, 3, 9, 99_999_999_999_999_999L, 999_999_999_999_999_999L,
					1L << 53, (1L << 53) + 1, (1L << 54) - 1, random.nextLong(1L << 59), random.nextLong(1L << 59) }) {
				assertSameBits(significand + "e" + exponent);
			}
		}
	}

	@Test
	void theEndsOfTheRangeAreKept() {
		for (String text : List.of("0", "-0", "-0.0", "4.9E-324", "2.4703282292062327E-324", "2.4703282292062328E-324",
				"2.2250738585072011E-308", "2.2250738585072012E-308", "1.7976931348623157E308", "1.7976931348623159E308", "1e400",
				"1e-400", "9007199254740993", "9007199254740992", "123456789012345678", "1234567890123456789012",
				"0.000000000000000000000000000000000000000000001", "1e22", "1e23", "+5", ".5", "5.", "1e0000000000000000001",
				"1E+5")) {
			assertSameBits(text);
		}
	}

	@Test
	void missingAndInfiniteValuesHaveTheUsualNames() {
		for (String missing : List.of("", "  ", "NaN", "nan", "NA", "n/a", "null", "None")) {
			assertTrue(point.parse(missing), missing);
			assertTrue(Double.isNaN(point.value()), missing);
		}
		assertTrue(point.parse("-Inf"));
		assertEquals(Double.NEGATIVE_INFINITY, point.value());
		assertTrue(point.parse(" +infinity "));
		assertEquals(Double.POSITIVE_INFINITY, point.value());
	}

	@Test
	void whatIsNoDecimalNumberIsRefused() {
		for (String text : List.of("1.2.3", "1,5", "0x10", "1f", "1d", "e5", "1e", "1e+", "--1", "1 2", "-", ".", "abc", "-na",
				"1_000", "١")) {
			assertFalse(point.parse(text), text);
		}
		assertFalse(comma.parse("1.5"));
	}

	@Test
	void theDecimalCommaIsReadAsThePointIs() {
		assertTrue(comma.parse("-1234,5e-3"));
		assertEquals(-1.2345, comma.value());
		assertTrue(comma.parse("3,14159265358979323846264338327950288"));
		assertEquals(Math.PI, comma.value());
		assertTrue(comma.parse("\u22121,5"), "a typographic minus");
		assertEquals(-1.5, comma.value());
	}

	@Test
	void decimalsAreCountedAsWritten() {
		assertTrue(point.parse("0.0001"));
		assertEquals(4, point.decimals());
		assertTrue(point.parse("3.90625E-5"));
		assertEquals(10, point.decimals());
		assertTrue(point.parse("12e3"));
		assertEquals(-3, point.decimals());
	}

	private void assertSameBits(String text) {
		if (text.contains("NaN") || text.contains("Inf")) {
			return;
		}
		assertTrue(point.parse(text), text);
		assertEquals(Double.doubleToRawLongBits(Double.parseDouble(text)), Double.doubleToRawLongBits(point.value()), text);
	}

	private static String digits(Random random, int count) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < count; i++) {
			digits.append((char) ('0' + random.nextInt(10)));
		}
		return digits.toString();
	}
}
