package org.edgeloop.device.plc.internal.opcua;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** What went wrong with a server, in words that name what to do. */
public final class OpcUaProblems {

	private OpcUaProblems() {
	}

	/** @param where the server */
	public static ConnectionException of(Throwable failure, String where) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			Problem problem = network(cause, where);
			if (problem != null) {
				return new ConnectionException(problem, failure);
			}
		}
		StatusCode status = UaException.extractStatusCode(failure).orElse(StatusCode.BAD);
		if (status.equals(StatusCode.BAD)) {
			return new ConnectionException(Problem.error("the server could not be spoken to: " + message(failure), where, ""), failure);
		}
		return new ConnectionException(of(status, where), failure);
	}

	/** @return what to throw where a node does not do what it was asked: the asker's mistake, or the server's refusal */
	public static ProblemException ofNode(StatusCode status, String node) {
		Problem problem = of(status, node);
		return switch (words(status)) {
		case "Bad_NodeIdUnknown", "Bad_NodeIdInvalid", "Bad_AttributeIdInvalid", "Bad_OutOfRange", "Bad_TypeMismatch" -> new ProblemException(problem);
		default -> new ConnectionException(problem);
		};
	}

	/** @param where the server or the node */
	public static Problem of(StatusCode status, String where) {
		return switch (words(status)) {
		case "Bad_NodeIdUnknown" -> Problem.error("the server knows no such node", where, "list those that it has");
		case "Bad_NodeIdInvalid" -> Problem.error("this is no node id", where, "write it as ns=2;s=Name or i=2258");
		case "Bad_AttributeIdInvalid" -> Problem.error("this node has no value", where, "choose a variable");
		case "Bad_NotReadable" -> Problem.error("the server lets nobody read this", where, "");
		case "Bad_NotWritable" ->
			Problem.error("the server lets nobody write this", where, "mark the variable as writable by OPC UA in the controller's project");
		case "Bad_UserAccessDenied" -> Problem.error("this user may not do this", where, "come as a user who may, or give this one the right");
		case "Bad_OutOfRange" -> Problem.error("the value is outside what the server takes", where, "");
		case "Bad_TypeMismatch" -> Problem.error("the value has another type than the node", where, "");
		case "Bad_IdentityTokenInvalid", "Bad_IdentityTokenRejected" -> wrongUser(where);
		case "Bad_SecurityPolicyRejected", "Bad_SecurityModeRejected" ->
			Problem.error("the server does not take this security policy", where, "choose one that it offers");
		case "Bad_TooManySessions", "Bad_MaxConnectionsReached", "Bad_TcpServerTooBusy" ->
			Problem.error("the server has too many connections", where, "close one of them");
		case "Bad_Timeout", "Bad_RequestTimeout" ->
			Problem.error("the server did not answer in time", where, "check that it runs and is not overloaded");
		case "Bad_CommunicationError", "Bad_ConnectionClosed", "Bad_ConnectionRejected", "Bad_Disconnect", "Bad_NotConnected", "Bad_SecureChannelClosed",
				"Bad_SessionClosed", "Bad_SessionIdInvalid", "Bad_ServerNotConnected", "Bad_Shutdown", "Bad_ServerHalted" ->
			Problem.error("the connection to the server was lost", where, "check the cable and that the server runs");
		case String name when isOfCertificate(status) -> Problem.error("the server refused this program's certificate: " + name, where,
				"trust the certificate on the server, then try again");
		case String name -> Problem.error("the server refused: " + name, where, "");
		};
	}

	static Problem wrongUser(String where) {
		return Problem.error("the server refused the user or the password", where, "check both, and that the user may use OPC UA");
	}

	/** @return whether a server says so where a session begins for somebody whom it does not know */
	static boolean isOfUser(StatusCode status) {
		return List.of("Bad_IdentityTokenInvalid", "Bad_IdentityTokenRejected", "Bad_UserAccessDenied").contains(words(status));
	}

	static boolean isOfCertificate(StatusCode status) {
		return words(status).startsWith("Bad_Certificate") || "Bad_SecurityChecksFailed".equals(words(status));
	}

	/** @return the status' name as in OPC 10000-6, as {@code Bad_NodeIdUnknown} */
	public static String words(StatusCode status) {
		return StatusCodes.lookup(status.getValue() & 0xFFFF_0000L).map(found -> found[0]).orElse("status 0x%08X".formatted(status.getValue()));
	}

	private static @Nullable Problem network(Throwable cause, String where) {
		return switch (cause) {
		case UnknownHostException _, UnresolvedAddressException _ ->
			Problem.error("nobody knows this host name", where, "check its spelling, or write the IP address");
		case NoRouteToHostException _ -> Problem.error("there is no way to this host", where, "check the cable, the address and the route");
		case SocketTimeoutException _ -> Problem.error("the host does not answer", where, "check its address, the cable and the firewall");
		case ConnectException refused when message(refused).contains("timed out") ->
			Problem.error("the host does not answer", where, "check its address, the cable and the firewall");
		case ConnectException _ -> Problem.error("nothing listens on this port", where, "check the port, and that the OPC UA server is switched on");
		case TimeoutException _ -> Problem.error("the server did not answer in time", where, "check that it is an OPC UA server, and that it runs");
		default -> null;
		};
	}

	private static String message(Throwable failure) {
		String message = failure.getMessage();
		return message == null ? failure.getClass().getSimpleName() : message;
	}
}
