package org.edgeloop.dvc.s3.internal;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.dvc.s3.internal.FakeS3.Answer;
import org.edgeloop.dvc.s3.internal.FakeS3.Request;

/** The bucket "data" in memory, by S3's reference of its requests: objects, ranges, listings in two ways, uploads in parts. */
final class FakeBucket {

	/** Keys a page. */
	private static final int PAGE = 3;
	private static final String ROOT = "/data/";

	final TreeMap<String, byte[]> objects = new TreeMap<>();
	/** Parts by number of each upload by its id, which is KEY#NUMBER. */
	final TreeMap<String, TreeMap<Integer, byte[]>> uploads = new TreeMap<>();
	private int begun;

	synchronized Answer answer(Request request) {
		if (!(request.path() + "/").startsWith(ROOT)) {
			return Answer.error(404, "NoSuchBucket");
		}
		String key = request.path().length() <= ROOT.length() ? "" : request.path().substring(ROOT.length());
		return switch (request.kind()) {
		case "GET list-type" -> list(request.query(), request.query().getOrDefault("continuation-token", ""), true);
		case "GET" -> key.isEmpty() ? list(request.query(), request.query().getOrDefault("marker", ""), false) : read(key, request);
		case "HEAD" -> read(key, request);
		case "PUT" -> write(key, request.body());
		case "DELETE" -> {
			objects.remove(key);
			yield Answer.of(204, "");
		}
		case "POST uploads" -> {
			String id = key + "#" + begun++;
			uploads.put(id, new TreeMap<>());
			yield Answer.of(200, "<InitiateMultipartUploadResult><UploadId>" + id + "</UploadId></InitiateMultipartUploadResult>");
		}
		case "GET uploads" -> listUploads(request.query().getOrDefault("prefix", ""));
		default -> ofUpload(key, request);
		};
	}

	private Answer ofUpload(String key, Request request) {
		String id = request.query().get("uploadId");
		TreeMap<Integer, byte[]> parts = uploads.get(id);
		if (parts == null) {
			return Answer.error(404, "NoSuchUpload");
		}
		return switch (request.kind()) {
		case "PUT partNumber uploadId" -> {
			parts.put(Integer.valueOf(request.query().get("partNumber")), request.body());
			yield Answer.of(200, "").with("ETag", tag(request.body()));
		}
		case "GET uploadId" -> {
			var list = new StringBuilder("<ListPartsResult><IsTruncated>false</IsTruncated>");
			parts.forEach((number, body) -> list.append("<Part><PartNumber>" + number + "</PartNumber><ETag>" + tag(body).replace("\"", "&quot;")
					+ "</ETag><Size>" + body.length + "</Size></Part>"));
			yield Answer.of(200, list.append("</ListPartsResult>").toString());
		}
		case "DELETE uploadId" -> {
			uploads.remove(id);
			yield Answer.of(204, "");
		}
		default -> {
			var whole = new ByteArrayOutputStream();
			parts.values().forEach(whole::writeBytes);
			objects.put(key, whole.toByteArray());
			uploads.remove(id);
			yield Answer.of(200, "<CompleteMultipartUploadResult><ETag>&quot;x-1&quot;</ETag></CompleteMultipartUploadResult>");
		}
		};
	}

	private Answer listUploads(String prefix) {
		var list = new StringBuilder("<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>");
		uploads.keySet().stream().filter(id -> id.startsWith(prefix)).forEach(id -> list.append("<Upload><Key>" + id.substring(0, id.lastIndexOf('#'))
				+ "</Key><UploadId>" + id + "</UploadId><Initiated>2026-01-01T00:00:0" + id.substring(id.lastIndexOf('#') + 1)
				+ ".000Z</Initiated></Upload>"));
		return Answer.of(200, list.append("</ListMultipartUploadsResult>").toString());
	}

	private Answer write(String key, byte[] body) {
		objects.put(key, body);
		return Answer.of(200, "").with("ETag", tag(body));
	}

	private Answer read(String key, Request request) {
		byte[] body = objects.get(key);
		if (body == null) {
			return Answer.error(404, "NoSuchKey");
		}
		String range = request.headers().get("range");
		int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
		String match = request.headers().get("if-match");
		if (match != null && !match.equals(tag(body))) {
			return Answer.error(412, "PreconditionFailed");
		}
		Answer answer = new Answer(from > 0 ? 206 : 200, Map.of(), Arrays.copyOfRange(body, from, body.length), -1).with("ETag", tag(body));
		return from > 0 ? answer.with("Content-Range", "bytes " + from + "-" + (body.length - 1) + "/" + body.length) : answer;
	}

	private Answer list(Map<String, String> query, String after, boolean second) {
		List<String> keys = objects.tailMap(after, false).keySet().stream().filter(key -> key.startsWith(query.getOrDefault("prefix", ""))).toList();
		List<String> page = keys.subList(0, Math.min(PAGE, keys.size()));
		var list = new StringBuilder("<ListBucketResult><IsTruncated>" + (keys.size() > PAGE) + "</IsTruncated>");
		if (second && keys.size() > PAGE) {
			list.append("<NextContinuationToken>" + page.getLast() + "</NextContinuationToken>");
		}
		page.forEach(key -> list.append("<Contents><Key>" + key + "</Key><Size>" + objects.get(key).length + "</Size></Contents>"));
		return Answer.of(200, list.append("</ListBucketResult>").toString());
	}

	static String tag(byte[] body) {
		try {
			return '"' + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(body)) + '"';
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
