package org.edgeloop.device.linux.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** Forms of trtexec's output as they are documented; no Jetson stands behind this. */
class TrtexecReportTest {

	@Test
	void readsWhatPresentVersionsSay() {
		TrtexecReport report = TrtexecReport.read("""
				[11/23/2026-10:00:00] [I] === Performance summary ===
				[11/23/2026-10:00:00] [I] Throughput: 130.298 qps
				[11/23/2026-10:00:00] [I] Latency: min = 7.5 ms, max = 8.25 ms, mean = 7.75 ms, median = 7.625 ms, percentile(90%) = 7.9 ms, percentile(95%) = 8 ms, percentile(99%) = 8.2 ms
				[11/23/2026-10:00:00] [I] Enqueue Time: min = 0.5 ms, max = 1e-1 ms, mean = 0.6 ms, median = 0.55 ms, percentile(90%) = 0.7 ms
				[11/23/2026-10:00:00] [I] H2D Latency: min = 0.1 ms, max = 0.2 ms, mean = 0.15 ms, median = 0.15 ms
				[11/23/2026-10:00:00] [I] GPU Compute Time: min = 7 ms, max = 8 ms, mean = 7.5 ms, median = 7.4 ms
				[11/23/2026-10:00:00] [I] D2H Latency: min = 0.01 ms, max = 0.02 ms, mean = 0.015 ms, median = 0.015 ms
				&&&& PASSED TensorRT.trtexec [TensorRT v8502] # trtexec --onnx=model.onnx
				""");
		assertTrue(report.isPassed());
		assertEquals(OptionalDouble.of(130.298), report.throughput());
		assertEquals(Optional.of(8.2), report.figure("Latency", "percentile(99%)"));
		assertEquals(Optional.of(0.1), report.figure("Enqueue Time", "max"));
		assertEquals(Optional.of(7.4), report.figure("GPU Compute Time", "median"));
		assertEquals(5, report.figures().size());
		assertEquals("130.3 queries a second, median 7.625 ms, 99 % within 8.200 ms", report.inWords());
	}

	@Test
	void readsWhatOlderVersionsSay() {
		TrtexecReport report = TrtexecReport.read("""
				[I] Throughput: 50 qps
				[I] Latency: min = 1 ms, max = 3 ms, mean = 2 ms, median = 2 ms, percentile(99%) = 3 ms
				[I] End-to-End Host Latency: min = 1 ms, max = 5 ms, mean = 2 ms, median = 2 ms, percentile = 5 ms at 99%
				&&&& PASSED TensorRT.trtexec # trtexec
				""");
		assertEquals(Optional.of(5.0), report.figure("End-to-End Host Latency", "percentile(99%)"));
		assertEquals(Optional.empty(), report.figure("Latency", "percentile(90%)"));
	}

	@Test
	void readsFailures() {
		TrtexecReport report = TrtexecReport.read("""
				[11/23/2026-10:00:00] [E] Error[1]: [runtime.cpp::parse::1] Error Code 1: Serialization
				[11/23/2026-10:00:00] [E] Engine could not be created
				&&&& FAILED TensorRT.trtexec [TensorRT v8502] # trtexec --onnx=model.onnx
				""");
		assertFalse(report.isPassed());
		assertEquals(List.of("Error[1]: [runtime.cpp::parse::1] Error Code 1: Serialization", "Engine could not be created"), report.errors());
		assertEquals("trtexec told no figures", TrtexecReport.read("").inWords());
	}
}
