package dev.firstline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: see docs/architecture.md. */
@SpringBootApplication
public class Firstline {

    public static void main(String[] args) {
        SpringApplication.run(Firstline.class, args);
    }
}
