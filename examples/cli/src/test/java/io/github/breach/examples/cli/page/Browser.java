package io.github.breach.examples.cli.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real Chromium without a window, spoken to by its DevTools protocol on this machine. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private int calls;

  private Browser(Process process, String port) throws IOException, InterruptedException {
    this.process = process;
    HttpClient client = HttpClient.newHttpClient();
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    HttpResponse<String> pages =
        client.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString());
    String page = "";
    for (JsonNode target : JSON.readTree(pages.body())) {
      page =
          target.get("type").asText().equals("page")
              ? target.get("webSocketDebuggerUrl").asText()
              : page;
    }
    this.socket = client.newWebSocketBuilder().buildAsync(URI.create(page), new Listener()).join();
    call("Page.enable", Map.of());
    call("Runtime.enable", Map.of());
  }

  /** The program of this machine, if it has one. */
  static Optional<Path> program() {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with a profile of its own, in a new folder below this one. */
  static Browser start(Path program, Path folder) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profile");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--window-size=1280,900",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log.txt").toFile())
            .start();
    Path portFile = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 10; i++) {
      List<String> lines = Files.exists(portFile) ? Files.readAllLines(portFile) : List.of();
      if (lines.size() > 1) {
        return new Browser(process, lines.get(0));
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(100);
    }
    process.destroyForcibly();
    throw new IOException(
        "Chromium doesn't start: " + Files.readString(profile.resolve("log.txt")));
  }

  void open(Path page) {
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    waitFor("document.readyState === 'complete' && location.protocol === 'file:'");
  }

  /** The value of an expression. */
  JsonNode eval(String expression) {
    JsonNode answer =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer);
    }
    return answer.at("/result/value");
  }

  void waitFor(String condition) {
    for (int i = 0; i < SECONDS * 20; i++) {
      if (eval(condition).asBoolean()) {
        return;
      }
      sleep();
    }
    throw new AssertionError("never: " + condition);
  }

  /** Moves the mouse onto the element, which is scrolled to first. */
  void point(String selector) {
    mouse("mouseMoved", selector, 0);
  }

  void click(String selector) {
    mouse("mouseMoved", selector, 0);
    mouse("mousePressed", selector, 1);
    mouse("mouseReleased", selector, 1);
  }

  void key(String key) {
    String text = key.equals("Enter") ? "\r" : "";
    call(
        "Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "code", key, "text", text));
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
  }

  void write(String text) {
    call("Input.insertText", Map.of("text", text));
  }

  private void mouse(String type, String selector, int clicks) {
    String found = "document.querySelector(" + quoted(selector) + ")";
    eval(found + ".scrollIntoView({block: 'center', behavior: 'instant'})");
    JsonNode box =
        eval(
            "(() => { const r = [..."
                + found
                + ".getClientRects()][0];"
                + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
    call(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            type,
            "x",
            box.get("x").asDouble(),
            "y",
            box.get("y").asDouble(),
            "button",
            clicks == 0 ? "none" : "left",
            "clickCount",
            clicks));
  }

  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode call(String method, Map<String, Object> parameters) {
    int id = ++calls;
    try {
      String message =
          JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
      socket.sendText(message, true).join();
      while (true) {
        JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
          throw new AssertionError("no answer to " + method);
        }
        if (answer.path("id").asInt() == id) {
          return answer.path("result");
        }
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gathers what the browser says. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        try {
          answers.add(JSON.readTree(message.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
